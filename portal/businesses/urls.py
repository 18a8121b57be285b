from django.urls import path

from portal.businesses.views import business, closing, invitations, team

urlpatterns = [
    path("new/", business.new, name="business_new"),
    path("settings/", business.settings, name="business_settings"),
    path("switch/", business.switch, name="business_switch"),
    path("delete/", closing.business, name="business_delete"),
    path("team/", team.members, name="team"),
    path("team/leave/", team.leave, name="team_leave"),
    path("team/<int:pk>/", team.member, name="team_member"),
    path("team/<int:pk>/remove/", team.remove, name="team_remove"),
    path("team/invitations/<int:pk>/again/", invitations.again, name="invitation_again"),
    path("team/invitations/<int:pk>/withdraw/", invitations.withdraw, name="invitation_withdraw"),
    path("join/<slug:token>/", invitations.invitation, name="invitation"),
]
