"""The words of schema.org and of microformats that tell of events, as tables."""

from typing import Final

from scraper.model import Mode, Status

#: Event and the types below it; what is published, delivered or done by users is none.
EVENTS: Final = frozenset(
    "Event BusinessEvent ChildrensEvent ComedyEvent ConferenceEvent CourseInstance DanceEvent EducationEvent EventSeries "
    "ExhibitionEvent Festival FoodEvent Hackathon LiteraryEvent MusicEvent PerformingArtsEvent SaleEvent ScreeningEvent "
    "SocialEvent SportsEvent TheaterEvent VisualArtsEvent".split()
)
PERSONS: Final = frozenset(("Person",))
VIRTUAL: Final = frozenset(("VirtualLocation",))
#: Types that stand where a plugin knew no name: ``"performer": "Organization"``.
NO_NAMES: Final = frozenset(("Organization", "Person", "PerformingGroup", "Group", "Place"))
#: What an instance takes from its course, an occasion from its series.
INHERITED: Final = (
    "name",
    "description",
    "url",
    "organizer",
    "provider",
    "performer",
    "location",
    "offers",
    "eventAttendanceMode",
)

STATUSES: Final[dict[str, Status]] = {
    "EventScheduled": "scheduled",
    "EventRescheduled": "scheduled",
    "EventMovedOnline": "scheduled",
    "EventCancelled": "cancelled",
    "EventPostponed": "postponed",
}
MODES: Final[dict[str, Mode]] = {
    "OfflineEventAttendanceMode": "in_person",
    "OnlineEventAttendanceMode": "online",
    "MixedEventAttendanceMode": "hybrid",
    "EventMovedOnline": "online",
}
SOLD_OUT: Final = "SoldOut"
YES: Final = frozenset(("true", "yes", "1"))
NO: Final = frozenset(("false", "no", "0"))

#: Days from one occasion of a schedule to the next.
INTERVALS: Final = {"P1D": 1, "P1W": 7, "P7D": 7, "P2W": 14, "P14D": 14, "P3W": 21, "P4W": 28}
WEEKDAYS: Final = ("Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday")

#: Class names of h-event and of what stands in it, as schema.org calls them.
H_PROPERTIES: Final = {
    "p-name": "name",
    "dt-start": "startDate",
    "dt-end": "endDate",
    "p-location": "location",
    "h-location": "location",
    "u-url": "url",
    "u-uid": "@id",
    "p-summary": "description",
    "p-description": "description",
    "e-content": "description",
    "p-organizer": "organizer",
    "u-organizer": "organizer",
    "p-performer": "performer",
    "p-street-address": "streetAddress",
    "p-postal-code": "postalCode",
    "p-locality": "addressLocality",
    "p-adr": "address",
    "p-job-title": "jobTitle",
    "p-org": "worksFor",
}
H_ITEMS: Final = {"h-event": "Event", "h-card": "Place", "h-adr": "PostalAddress", "h-geo": "GeoCoordinates"}
