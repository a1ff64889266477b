"""Words about registering, in lower case."""

#: Sentences (or parts) which say that one can no longer register.
CLOSED: tuple[str, ...] = (
    "inte tillåtet att göra anmälningar längre", "anmälningsdatum är passerat", "anmälningsdatumet är passerat", "anmälningsdatumet har passerat", "anmälningsdatum har passerat", "anmälan är stängd", "anmälan är nu stängd", "anmälan har stängt", "anmälan stängd", "anmälan har stängts", "anmälningen är stängd", "anmälningen har stängt",
    "anmälningstiden har gått ut", "anmälningstiden är slut", "anmälningstiden har passerat", "anmälningstiden är över", "sista anmälningsdag har passerat", "sista anmälningsdagen har passerat", "det går inte längre att anmäla sig", "det går inte att anmäla sig längre", "inte längre möjligt att anmäla", "inte möjligt att anmäla sig längre", "anmälan är avslutad", "anmälan avslutad",
    "tar inte emot fler anmälningar", "tar inte emot några fler anmälningar", "ej möjligt att anmäla", "registreringen är stängd", "anmälan stängdes", "kan inte längre anmäla",
)

#: The same, only where the places are gone.
CLOSED_FULL: tuple[str, ...] = ("fullbokat", "fullbokad", "fullbokade", "fulltecknat", "fulltecknad", "fullsatt", "slutsålt", "slutsåld", "inga platser kvar", "alla platser är bokade", "alla platser är fyllda", "alla platser är tagna")

#: Phrases which say that one still can.
OPEN: tuple[str, ...] = ("anmälan är öppen", "anmälan är nu öppen", "anmälan öppen", "lediga platser kvar", "platser kvar", "platser finns kvar", "finns platser kvar", "fortfarande anmäla", "fortfarande möjligt att anmäla", "nu kan du anmäla dig", "nu är det dags att anmäla sig", "anmälan har öppnat", "det finns plats")

#: Phrases which say that none is needed.
NOT_NEEDED: tuple[str, ...] = ("ingen anmälan krävs", "ingen anmälan behövs", "ingen föranmälan", "ingen anmälan", "anmälan krävs inte", "anmälan behövs inte", "anmälan krävs ej", "anmälan behövs ej", "ingen förhandsanmälan", "behöver inte anmäla", "inte nödvändigt att anmäla", "utan föranmälan", "föranmälan krävs inte", "föranmälan behövs inte", "föranmälan krävs ej", "drop-in", "drop in")

#: Words of a link that leads to the registration.
LINK_WORDS: tuple[str, ...] = ("anmäl dig", "anmälan", "anmälningsformulär", "anmäl er", "anmäl mig", "till anmälan", "anmäl här", "registrera dig", "registrering", "boka plats", "boka din plats", "boka biljett", "köp biljett", "biljetter", "anmälningslänk", "föranmälan", "sign up", "register here", "anmälningssida", "anmäla dig", "anmäla sig")

#: Stems of a sentence about registering, in which an address is the one to register at.
SENTENCE_STEMS: tuple[str, ...] = ("anmäl", "osa", "o.s.a", "boka", "registrera", "biljett")

#: Stems of a sentence in which an address is for something else than registering.
OTHER_PURPOSES: tuple[str, ...] = ("allergi", "specialkost", "avboka", "avanmäl", "avbokning", "personuppgift", "frågor om innehåll", "förhinder")
