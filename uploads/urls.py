"""Addresses of the upload pages."""

from django.urls import path

from uploads.views import decisions, detail, history, sending, sources

urlpatterns = [
    path("upload/", sending.upload, name="upload"),
    path("upload/sample/", sending.sample, name="upload_sample"),
    path("uploads/", history.uploads, name="uploads"),
    path("uploads/live/", history.live, name="uploads_live"),
    path("uploads/<uuid:file_id>/", detail.detail, name="upload_detail"),
    path("uploads/<uuid:file_id>/status/", detail.status, name="upload_status"),
    path("uploads/<uuid:file_id>/rejected.csv", detail.rejected, name="upload_rejected_csv"),
    path("uploads/<uuid:file_id>/answer/", decisions.answer, name="upload_answer"),
    path("uploads/<uuid:file_id>/columns/", decisions.mapping, name="upload_mapping"),
    path("uploads/<uuid:file_id>/again/", decisions.again, name="upload_again"),
    path("uploads/<uuid:file_id>/ask/", decisions.ask_again, name="upload_ask_again"),
    path("uploads/<uuid:file_id>/fix/", decisions.fix, name="upload_fix"),
    path("uploads/<uuid:file_id>/undo/", decisions.take_back, name="upload_undo"),
    path("uploads/<uuid:file_id>/delete/", decisions.delete, name="upload_delete"),
    path("sources/", sources.data_sources, name="data_sources"),
    path("sources/<int:pk>/", sources.data_source, name="data_source"),
    path("sources/<int:pk>/forget/", sources.forget, name="data_source_forget"),
    path("sources/<int:pk>/remove/", sources.remove, name="data_source_remove"),
]
