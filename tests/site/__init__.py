"""A site like that of the county boards, on a loopback socket: what the crawler is tested against."""

from .answer import Request
from .faults import Fault
from .plan import CountyPlan, SiteEvent
from .server import serve
from .site import Site

__all__ = ["CountyPlan", "Fault", "Request", "Site", "SiteEvent", "serve"]
