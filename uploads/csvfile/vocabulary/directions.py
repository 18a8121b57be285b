"""Words of books that hold the invoices of both sides: those sent to customers, and those received."""

from __future__ import annotations

HEADERS = frozenset(
    """direction richtung richting sens kierunek direzione direccion sentido direcao smer riktning
    retning yon направление""".split()
)
SENT = frozenset(
    """outgoing outbound out ausgang ausgehend uitgaand sortant sortante saliente salida emitida uscita
    wychodzaca odchozi utgaende udgaende giden исходящий исходящая исходящее""".split()
)
RECEIVED = frozenset(
    """incoming inbound in eingang eingehend inkomend entrant entrante entrada recibida entrata
    przychodzaca prichozi inkommande indgaende gelen входящий входящая входящее""".split()
)
