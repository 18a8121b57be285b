from django.urls import path

from portal.sales import views

urlpatterns = [
    path("transactions/", views.transactions, name="transactions"),
    path("transactions/<int:pk>/", views.transaction, name="transaction"),
    path("transactions.csv", views.transactions_csv, name="transactions_csv"),
    path("products/", views.products, name="products"),
    path("products/<int:pk>/", views.product, name="product"),
    path("products.csv", views.products_csv, name="products_csv"),
    path("customers/", views.customers, name="customers"),
    path("customers/<int:pk>/", views.customer, name="customer"),
    path("customers.csv", views.customers_csv, name="customers_csv"),
]
