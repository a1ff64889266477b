"""Words for what has become of an event, in lower case."""

#: Status -> words in a title, as a mark before or after the event's name.
TITLE_MARKS: dict[str, tuple[str, ...]] = {
    "cancelled": (
        "inställt", "inställd", "inställda", "ställs in", "ställts in", "är inställt", "är inställd", "är tyvärr inställt", "är tyvärr inställd", "är nu inställt", "är nu inställd", "ställs tyvärr in", "tyvärr inställt", "tyvärr inställd", "avlyst", "avlysta", "avlyses", "cancelled", "canceled", "inställt!", "obs inställt", "obs! inställt", "obs inställd", "obs! inställd",
        "evenemanget inställt", "evenemanget är inställt", "mötet är inställt", "kursen är inställd", "kursen inställd", "konferensen inställd", "konferensen är inställd", "seminariet är inställt", "träffen är inställd", "utbildningen är inställd",
    ),
    "postponed": (
        "framflyttat", "framflyttad", "framflyttade", "framskjutet", "framskjuten", "uppskjutet", "uppskjuten", "uppskjutna", "skjuts upp", "skjuts fram", "flyttas fram", "flyttat fram", "flyttad", "flyttat", "nytt datum", "nya datum",
        "senarelagt", "senarelagd", "postponed", "obs nytt datum", "obs! nytt datum", "är framflyttat", "är framflyttad",
    ),
    "full": (
        "fullbokat", "fullbokad", "fullbokade", "fulltecknat", "fulltecknad", "fulltecknade", "fullsatt", "fullt", "slutsålt", "slutsåld", "utsålt", "är fullbokat", "är fullbokad", "är nu fullbokad", "är nu fullbokat", "är redan fullbokad", "är fulltecknad", "är fulltecknat", "kursen är full", "fully booked", "sold out",
        "obs fullbokat", "obs! fullbokat", "kursen är fullbokad", "utbildningen är fullbokad", "konferensen är fullbokad",
    ),
}

#: Status -> phrases in running text. ``…`` stands for up to eight words between a verb and its particle.
SENTENCES: dict[str, tuple[str, ...]] = {
    "cancelled": ("inställt", "inställd", "är inställda", "är tyvärr inställda", "ställs in", "ställs tyvärr in", "ställs därför in", "ställs därmed in", "ställs nu in", "ställts in", "beslutat att ställa in", "beslutat ställa in", "valt att ställa in", "tvungna att ställa in", "tvingade att ställa in", "tvingas ställa in", "tvingas vi ställa in", "måste ställa in", "måste vi ställa in", "måste tyvärr ställa in", "måste vi tyvärr ställa in", "får vi ställa in", "behöver vi ställa in", "väljer att ställa in", "väljer vi att ställa in", "har ställts in", "har tyvärr ställts in", "ställer … in", "ställer in", "har ställt in", "har tyvärr ställt in", "avlyses", "är avlyst", "blir inte av", "kommer inte att genomföras", "kommer inte att hållas", "kommer ej att genomföras", "avbokat"),
    "postponed": ("framflyttat", "framflyttad", "framskjutet", "framskjuten", "skjuts upp", "skjuts fram", "skjutits upp", "skjutits fram", "skjuter … upp", "skjuter … fram", "skjuter upp", "skjuter fram", "har skjutit upp", "beslutat att skjuta", "beslutat skjuta", "valt att skjuta", "tvungna att skjuta", "väljer att skjuta", "väljer vi att skjuta", "måste skjuta upp", "måste vi skjuta upp", "måste vi tyvärr skjuta upp", "tvingas skjuta upp", "tvingas vi skjuta upp", "beslutat att flytta fram", "valt att flytta fram", "väljer att flytta fram", "måste flytta fram", "måste vi flytta fram", "flyttas till våren", "flyttas till hösten", "flyttas till nästa", "flyttas till ett nytt", "flyttas till annat", "flyttas till ett annat datum", "flyttas upp till", "flyttas fram", "flyttats fram", "flyttar fram", "flyttar … fram", "uppskjutet", "uppskjuten", "senareläggs", "senarelagt", "senarelagd", "flyttas till ett senare", "nytt datum är", "nytt datum blir", "nytt datum:", "nytt datum meddelas", "återkommer med nytt datum", "återkommer med ett nytt datum"),
    "full": ("fullbokat", "fullbokad", "fullbokade", "fulltecknat", "fulltecknad", "fullsatt", "slutsålt", "slutsåld", "inga platser kvar", "inga lediga platser", "alla platser är bokade", "alla platser är fyllda", "alla platser är tagna", "alla platser är upptagna", "är nu full", "är tyvärr full", "är redan full", "är full.", "kursen är full", "utbildningen är full", "konferensen är full", "träffen är full", "dagen är full", "vandringen är full", "exkursionen är full", "seminariet är fullt", "webbinariet är fullt", "mötet är fullt", "evenemanget är fullt", "bussen är full", "listan är full", "är nu fullt", "är tyvärr fullt", "är redan fullt"),
}

#: Words which show that a sentence supposes, asks or speaks of another time: it says nothing about the event.
CONDITIONS: tuple[str, ...] = (
    "om ", "ifall", "vid inställ", "vid ett inställ", "vid eventuellt", "förbehåll", "förbehåller", "kan komma att", "kan ställas", "kan bli", "risk för", "riskerar", "skulle", "såvida", "i händelse av", "därest", "vid för få", "vid få anmälda",
    "men det finns", "förra året", "tidigare inställ", "inställda möten", "beslut om att skjuta", "brottet att", "i fjol", "tidigare år", "ifjol", "innan", "tills", "när kursen är full", "när det är full", "snabbt", "brukar bli", "blir snart", "avbokningsregler", "vid sjukdom", "så länge", "måste ställas in", "kommer troligen", "vid avlyst",
)

#: Parts of an event whose being called off leaves the rest standing: "det fysiska evenemanget ställs in".
PARTIAL: tuple[str, ...] = ("fysiska", "fysisk", "på plats-", "lunchen", "fikat", "middagen", "hotellet", "hotell", "boendet", "rummen", "övernattning", "bussen", "studiebesöket", "den digitala", "det digitala", "punkten", "programpunkten", "minglet", "vandringen efter", "livesändningen", "sändningen")

#: Words for the whole event put off: a sentence of status is believed when it has one of them or nothing else as its subject.
QUESTIONS: tuple[str, ...] = ("fullt?", "fullbokat?", "fullbokad?", "fulltecknat?")
