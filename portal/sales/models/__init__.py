"""What: transactions, the products sold and the customers who bought them."""

from portal.sales.models.customer import Customer
from portal.sales.models.product import Product
from portal.sales.models.transaction import Transaction, TransactionSighting

__all__ = ["Customer", "Product", "Transaction", "TransactionSighting"]
