"""Where things go: numbers only, the same for the same family in every process."""

from __future__ import annotations

from sos_widgets.layout.ecomap import ecomap, ecomap_pair
from sos_widgets.layout.genogram import genogram
from sos_widgets.layout.geometry import (
    Certificate,
    EcomapCertificate,
    EcomapLayout,
    GenogramLayout,
    LineKind,
    Outline,
    Place,
    Route,
    SystemPlace,
    TieLine,
)
from sos_widgets.layout.graph import genogram_pos, to_networkx

__all__ = [
    "Certificate",
    "EcomapCertificate",
    "EcomapLayout",
    "GenogramLayout",
    "LineKind",
    "Outline",
    "Place",
    "Route",
    "SystemPlace",
    "TieLine",
    "ecomap",
    "ecomap_pair",
    "genogram",
    "genogram_pos",
    "to_networkx",
]
