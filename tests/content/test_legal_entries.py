"""What the Appendices say, checked by hand against the Convention's own texts.

The cases come from the wording of the Appendices and the decisions of the Conference of the Parties, not from the
tables of this repository. Add a case for every entry that was once found to be wrong.
"""

from __future__ import annotations

from datetime import date

import pytest

from inama_id.domain.listing import Listing, Relation
from inama_id.domain.taxon import MatchKind, NameHit, TaxonId
from inama_id.reports.species_sheet import sheet_context
from inama_id.reports.verdict import verdict
from inama_id.services import Services

TODAY = date(2026, 11, 25)

_MAMMALS = [
    ("Antilocapra americana", "I"),
    ("Antilope cervicapra", "III"),
    ("Okapia johnstoni", "I"),
    ("Giraffa camelopardalis", "II"),
    ("Hippopotamus amphibius", "II"),
    ("Gazella dorcas", "II"),
    ("Gazella cuvieri", "I"),
    ("Pantholops hodgsonii", "I"),
    ("Saiga tatarica", "II"),
    ("Rupicapra pyrenaica ornata", "II"),
    ("Axis porcinus annamiticus", "I"),
    ("Moschus chrysogaster", "I/II"),
    ("Moschus berezovskii", "II"),
    ("Vicugna vicugna", "I/II"),
    ("Lama guanicoe", "II"),
    ("Pecari tajacu", "II"),
    ("Catagonus wagneri", "I"),
    ("Ailurus fulgens", "I"),
    ("Canis lupus", "I/II"),
    ("Chrysocyon brachyurus", "II"),
    ("Hyaena hyaena", "II"),
    ("Acinonyx jubatus", "I"),
    ("Caracal caracal", "I/II"),
    ("Herpailurus yagouaroundi", "I/II"),
    ("Leopardus geoffroyi", "I"),
    ("Leopardus guttulus", "I"),
    ("Leopardus wiedii", "I"),
    ("Leopardus colocola", "II"),
    ("Lynx pardinus", "I"),
    ("Lynx lynx", "II"),
    ("Panthera leo", "I/II"),
    ("Panthera tigris", "I"),
    ("Panthera uncia", "I"),
    ("Prionailurus rubiginosus", "I/II"),
    ("Prionailurus viverrinus", "II"),
    ("Puma concolor", "I/II"),
    ("Aonyx cinereus", "I"),
    ("Lutra maculicollis", "II"),
    ("Lontra canadensis", "II"),
    ("Lutrogale perspicillata", "I"),
    ("Odobenus rosmarus", "III"),
    ("Arctocephalus townsendi", "II"),
    ("Mirounga leonina", "II"),
    ("Ailuropoda melanoleuca", "I"),
    ("Helarctos malayanus", "I"),
    ("Ursus arctos", "I/II"),
    ("Ursus americanus", "II"),
    ("Ursus maritimus", "II"),
    ("Orcinus orca", "II"),
    ("Tursiops truncatus", "II"),
    ("Monodon monoceros", "II"),
    ("Megaptera novaeangliae", "I"),
    ("Balaenoptera acutorostrata", "I/II"),
    ("Sousa chinensis", "I"),
    ("Neophocaena phocaenoides", "I"),
    ("Pteropus tonganus", "I"),
    ("Pteropus vampyrus", "II"),
    ("Equus hemionus hemionus", "I"),
    ("Equus zebra zebra", "II"),
    ("Equus grevyi", "I"),
    ("Ceratotherium simum simum", "I/II"),
    ("Diceros bicornis", "I"),
    ("Tapirus terrestris", "II"),
    ("Tapirus indicus", "I"),
    ("Manis javanica", "I"),
    ("Manis tricuspis", "I"),
    ("Bradypus variegatus", "II"),
    ("Choloepus hoffmanni", "II"),
    ("Macaca fascicularis", "II"),
    ("Macaca sylvanus", "I"),
    ("Cercocebus chrysogaster", "I"),
    ("Nycticebus coucang", "I"),
    ("Pan troglodytes", "I"),
    ("Hylobates lar", "I"),
    ("Lemur catta", "I"),
    ("Elephas maximus", "I"),
    ("Loxodonta africana", "I/II"),
    ("Cynomys mexicanus", "II"),
    ("Zyzomys pedunculatus", "II"),
    ("Dugong dugon", "I"),
    ("Trichechus senegalensis", "I"),
    ("Tupaia glis", "II"),
]

_BIRDS = [
    ("Anas formosa", "II"),
    ("Branta canadensis leucopareia", "II"),
    ("Phoebastria albatrus", "II"),
    ("Glaucis dohrnii", "I"),
    ("Trochilus polytmus", "II"),
    ("Rhinoplax vigil", "I"),
    ("Buceros bicornis", "I"),
    ("Bycanistes brevis", "II"),
    ("Ceratogymna atrata", "II"),
    ("Gyps africanus", "I"),
    ("Gyps fulvus", "II"),
    ("Falco peregrinus", "I"),
    ("Falco cherrug", "II"),
    ("Falco newtoni", "I/II"),
    ("Vultur gryphus", "I"),
    ("Sarcoramphus papa", "III"),
    ("Haliaeetus leucocephalus", "II"),
    ("Sagittarius serpentarius", "II"),
    ("Pavo cristatus", "III"),
    ("Pavo muticus", "II"),
    ("Crax rubra", "III"),
    ("Balearica pavonina", "I"),
    ("Balearica regulorum", "II"),
    ("Leucogeranus leucogeranus", "I"),
    ("Grus grus", "II"),
    ("Otis tarda", "II"),
    ("Chlamydotis undulata", "I"),
    ("Gracula religiosa", "II"),
    ("Pycnonotus zeylanicus", "I"),
    ("Copsychus malabaricus", "II"),
    ("Sporophila maximiliani", "I"),
    ("Sporophila angolensis", "II"),
    ("Ara macao", "I"),
    ("Ara ararauna", "II"),
    ("Anodorhynchus hyacinthinus", "I"),
    ("Psittacus erithacus", "I"),
    ("Amazona aestiva", "II"),
    ("Amazona oratrix", "I"),
    ("Cacatua moluccensis", "I"),
    ("Cacatua galerita", "II"),
    ("Spheniscus demersus", "II"),
    ("Spheniscus humboldti", "I"),
    ("Bubo bubo", "II"),
    ("Tyto soumagnei", "I"),
    ("Struthio camelus", "I"),
    ("Pharomachrus mocinno", "I"),
]

_REPTILES_AND_AMPHIBIANS = [
    ("Alligator mississippiensis", "II"),
    ("Alligator sinensis", "I"),
    ("Caiman latirostris", "I/II"),
    ("Caiman yacare", "II"),
    ("Crocodylus niloticus", "I/II"),
    ("Crocodylus porosus", "I/II"),
    ("Crocodylus novaeguineae", "II"),
    ("Crocodylus siamensis", "I"),
    ("Sphenodon punctatus", "I"),
    ("Amblyrhynchus cristatus", "I"),
    ("Conolophus subcristatus", "I"),
    ("Caribicus warreni", "I"),
    ("Iguana iguana", "II"),
    ("Brookesia perarmata", "I"),
    ("Chamaeleo calyptratus", "II"),
    ("Gekko gecko", "II"),
    ("Lygodactylus williamsi", "I"),
    ("Goniurosaurus kuroiwae", "III"),
    ("Goniurosaurus luii", "II"),
    ("Phyllurus amnicola", "II"),
    ("Tiliqua adelaidensis", "I"),
    ("Varanus komodoensis", "I"),
    ("Varanus salvator", "II"),
    ("Shinisaurus crocodilurus", "I"),
    ("Boa constrictor", "I/II"),
    ("Acrantophis madagascariensis", "I"),
    ("Python regius", "II"),
    ("Python bivittatus", "II"),
    ("Python molurus molurus", "I"),
    ("Naja kaouthia", "II"),
    ("Bitis parviocula", "I"),
    ("Vipera ursinii", "I"),
    ("Eretmochelys imbricata", "I"),
    ("Chelydra serpentina", "II"),
    ("Kinixys homeana", "I"),
    ("Kinixys belliana", "II"),
    ("Geochelone elegans", "I"),
    ("Testudo graeca", "II"),
    ("Cuora galbinifrons", "I"),
    ("Cuora amboinensis", "II"),
    ("Batagur kachuga", "I"),
    ("Mauremys reevesii", "III"),
    ("Pangshura tecta", "I"),
    ("Graptemys barbouri", "II"),
    ("Graptemys geographica", "III"),
    ("Kinosternon vogti", "I"),
    ("Platysternon megacephalum", "I"),
    ("Nilssonia leithii", "I"),
    ("Apalone ferox", "II"),
    ("Dendrobates tinctorius", "II"),
    ("Agalychnis callidryas", "II"),
    ("Telmatobius culeus", "I"),
    ("Ambystoma mexicanum", "II"),
    ("Andrias davidianus", "I"),
]

_FISHES_AND_INVERTEBRATES = [
    ("Carcharhinus longimanus", "I"),
    ("Carcharhinus leucas", "II"),
    ("Rhincodon typus", "I"),
    ("Mobula birostris", "I"),
    ("Manta birostris", "I"),
    ("Sphyrna lewini", "II"),
    ("Isurus oxyrinchus", "II"),
    ("Pristis pristis", "I"),
    ("Rhynchobatus australiae", "II"),
    ("Potamotrygon leopoldi", "II"),
    ("Potamotrygon motoro", "III"),
    ("Acipenser sturio", "I"),
    ("Huso huso", "II"),
    ("Anguilla anguilla", "II"),
    ("Scleropages formosus", "I"),
    ("Totoaba macdonaldi", "I"),
    ("Hippocampus kuda", "II"),
    ("Latimeria chalumnae", "I"),
    ("Hypancistrus zebra", "II"),
    ("Isostichopus fuscus", "III"),
    ("Holothuria whitmaei", "II"),
    ("Thelenota ananas", "II"),
    ("Grammostola rosea", "II"),
    ("Pandinus imperator", "II"),
    ("Ornithoptera alexandrae", "I"),
    ("Ornithoptera priamus", "II"),
    ("Parnassius apollo", "II"),
    ("Tridacna gigas", "II"),
    ("Strombus gigas", "II"),
    ("Nautilus pompilius", "II"),
    ("Acropora cervicornis", "II"),
    ("Corallium japonicum", "III"),
    ("Antipathes dichotoma", "II"),
]

_PLANTS = [
    ("Dalbergia nigra", "I"),
    ("Dalbergia latifolia", "II"),
    ("Pterocarpus santalinus", "II"),
    ("Pterocarpus erinaceus", "II"),
    ("Afzelia africana", "II"),
    ("Paubrasilia echinata", "II"),
    ("Swietenia macrophylla", "II"),
    ("Aquilaria malaccensis", "II"),
    ("Araucaria araucana", "I"),
    ("Fitzroya cupressoides", "I"),
    ("Jubaea chilensis", "I"),
    ("Pinus koraiensis", "III"),
    ("Aloe polyphylla", "I"),
    ("Aloe ferox", "II"),
    ("Ariocarpus retusus", "I"),
    ("Astrophytum asterias", "I"),
    ("Astrophytum myriostigma", "II"),
    ("Opuntia ficus-indica", "II"),
    ("Paphiopedilum rothschildianum", "I"),
    ("Phalaenopsis amabilis", "II"),
    ("Vanilla planifolia", "II"),
    ("Cycas beddomei", "I"),
    ("Cycas revoluta", "II"),
    ("Encephalartos woodii", "I"),
    ("Euphorbia decaryi", "I"),
    ("Euphorbia obesa", "II"),
    ("Nepenthes rajah", "I"),
    ("Nepenthes ventricosa", "II"),
    ("Sarracenia oreophila", "I"),
    ("Saussurea costus", "I"),
    ("Panax quinquefolius", "II"),
    ("Galanthus nivalis", "II"),
    ("Lodoicea maldivica", "III"),
    ("Rhodiola rosea", "II"),
    ("Tillandsia xerographica", "II"),
]

_LISTED = _MAMMALS + _BIRDS + _REPTILES_AND_AMPHIBIANS + _FISHES_AND_INVERTEBRATES + _PLANTS

_UNLISTED = [
    "Homo sapiens",
    "Felis catus",
    "Canis familiaris",
    "Bos taurus",
    "Equus caballus",
    "Bubalus bubalis",
    "Vicugna pacos",
    "Rangifer tarandus",
    "Pteropus brunneus",
    "Psittacula krameri",
    "Melopsittacus undulatus",
    "Nymphicus hollandicus",
    "Agapornis roseicollis",
    "Cathartes aura",
    "Coragyps atratus",
    "Columba livia",
    "Pelodiscus sinensis",
    "Anolis carolinensis",
    "Naja haje",
    "Pelophylax esculentus",
    "Galeocerdo cuvier",
    "Squalus acanthias",
    "Anguilla japonica",
    "Haliotis midae",
    "Aloe vera",
    "Euphorbia misera",
    "Euphorbia pulcherrima",
    "Pereskia aculeata",
    "Afzelia xylocarpa",
    "Pterocarpus indicus",
    "Diospyros ebenum",
    "Dicksonia antarctica",
    "Taxus baccata",
    "Prunus avium",
    "Panax notoginseng",
]

_ON_A_DATE = [
    ("Loxodonta africana", date(1985, 1, 1), "II"),
    ("Loxodonta africana", date(1995, 1, 1), "I"),
    ("Psittacus erithacus", date(2016, 12, 31), "II"),
    ("Psittacus erithacus", date(2017, 1, 2), "I"),
    ("Pycnonotus zeylanicus", date(2023, 11, 24), "II"),
    ("Pycnonotus zeylanicus", date(2023, 11, 25), "I"),
    ("Okapia johnstoni", date(2026, 3, 4), None),
    ("Okapia johnstoni", date(2026, 3, 5), "I"),
    ("Rhincodon typus", date(2026, 3, 4), "II"),
    ("Gyps africanus", date(2026, 3, 4), "II"),
    ("Hyaena hyaena", date(2026, 3, 4), "III"),
    ("Prionace glauca", date(2023, 11, 24), None),
    ("Prionace glauca", date(2023, 11, 25), "II"),
    ("Apalone ferox", date(2023, 2, 22), "III"),
    ("Cuora galbinifrons", date(2023, 2, 22), "II"),
    ("Thelenota ananas", date(2024, 5, 24), None),
    ("Handroanthus impetiginosus", date(2024, 11, 24), None),
    ("Handroanthus impetiginosus", date(2024, 11, 25), "II"),
    ("Dalbergia latifolia", date(2016, 12, 31), None),
    ("Dalbergia granadillo", date(2016, 12, 31), "II"),
    ("Agalychnis callidryas", date(2022, 1, 1), "II"),
    ("Agalychnis lemur", date(2022, 1, 1), None),
    ("Aquilaria malaccensis", date(2000, 1, 1), "II"),
    ("Aquilaria crassna", date(2000, 1, 1), None),
    ("Ctenosaura bakeri", date(2017, 6, 1), "II"),
    ("Ctenosaura similis", date(2017, 6, 1), None),
    ("Geochelone elegans", date(2019, 11, 25), "II"),
    ("Geochelone elegans", date(2019, 11, 26), "I"),
    ("Orcinus orca", date(1979, 6, 28), "II"),
    ("Papio anubis", date(1977, 2, 4), "II"),
]

_DELAYED = [
    "Mustelus mustelus",
    "Galeorhinus galeus",
    "Centrophorus granulosus",
    "Deania calcea",
    "Pelophylax ridibundus",
    "Pelophylax lessonae",
    "Holothuria lessoni",
]


@pytest.mark.parametrize(("name", "appendix"), _LISTED, ids=[name for name, _ in _LISTED])
def test_listed_today(content_services: Services, name: str, appendix: str) -> None:
    hit = _find(content_services, name)
    assert hit.match_kind is not MatchKind.FUZZY
    assert hit.appendix == appendix


@pytest.mark.parametrize("name", _UNLISTED)
def test_in_no_appendix(content_services: Services, name: str) -> None:
    hit = _find(content_services, name)
    assert (hit.match_kind, hit.appendix) == (MatchKind.NOT_LISTED, None)


@pytest.mark.parametrize(("name", "day", "appendix"), _ON_A_DATE, ids=[f"{n} {d}" for n, d, _ in _ON_A_DATE])
def test_on_a_date(content_services: Services, name: str, day: date, appendix: str | None) -> None:
    assert _find(content_services, name, day).appendix == appendix


@pytest.mark.parametrize("name", _DELAYED)
def test_decided_but_not_yet_in_force(content_services: Services, name: str) -> None:
    assert _find(content_services, name).appendix is None
    assert _find(content_services, name).upcoming == ("II", "2027-06-05")
    assert _find(content_services, name, date(2027, 6, 5)).appendix == "II"


@pytest.mark.parametrize(
    ("name", "parties"),
    [
        ("Antilope cervicapra", ("NP", "PK")),
        ("Herpestes edwardsi", ("IN", "PK")),
        ("Crax rubra", ("CO", "GT", "HN")),
        ("Ortalis vetula", ("GT", "HN")),
        ("Caribena versicolor", ("EU",)),
        ("Odobenus rosmarus", ("CA",)),
        ("Quercus mongolica", ("RU",)),
    ],
)
def test_parties_of_appendix_three(content_services: Services, name: str, parties: tuple[str, ...]) -> None:
    [entry] = _entries(content_services, name)
    assert entry.parties == parties


@pytest.mark.parametrize(
    ("name", "appendix", "countries"),
    [
        ("Loxodonta africana", "II", "BW NA ZA ZW"),
        ("Moschus chrysogaster", "I", "AF BT IN MM NP PK"),
        ("Canis lupus", "I", "BT IN NP PK"),
        ("Ursus arctos", "I", "BT CN MN MX"),
        ("Puma concolor", "I", "CR PA"),
        ("Panthera leo", "I", "IN"),
        ("Falco newtoni", "I", "SC"),
        ("Struthio camelus", "I", "BF CF CM DZ MA ML MR NE NG SD SN TD"),
        ("Ovis canadensis", "II", "MX"),
        ("Panax ginseng", "II", "RU"),
        ("Osyris lanceolata", "II", "BI ET KE RW TZ UG"),
        ("Diospyros perrieri", "II", "MG"),
    ],
)
def test_populations(content_services: Services, name: str, appendix: str, countries: str) -> None:
    scopes = {" ".join(sorted(e.population_only)) for e in _entries(content_services, name) if e.appendix == appendix}
    assert countries in scopes


@pytest.mark.parametrize(
    ("name", "annotations"),
    [
        ("Dalbergia latifolia", {"#15"}),
        ("Pterocarpus santalinus", {"#7"}),
        ("Pterocarpus erinaceus", {"#17"}),
        ("Swietenia mahagoni", {"#5"}),
        ("Swietenia humilis", {"#4"}),
        ("Cedrela odorata", {"#6"}),
        ("Aniba rosaeodora", {"#12"}),
        ("Bulnesia sarmientoi", {"#11"}),
        ("Hydrastis canadensis", {"#8"}),
        ("Panax quinquefolius", {"#3"}),
        ("Hoodia gordonii", {"#9"}),
        ("Aquilaria malaccensis", {"#14"}),
        ("Adansonia grandidieri", {"#16"}),
        ("Lodoicea maldivica", {"#13"}),
        ("Guaiacum officinale", {"#2"}),
        ("Nepenthes ventricosa", {"#4"}),
    ],
)
def test_parts_annotation(content_services: Services, name: str, annotations: set[str]) -> None:
    found = {a for entry in _entries(content_services, name) for a in entry.annotation_ids}
    assert {a for a in found if a.startswith("#")} == annotations


def _find(services: Services, name: str, on: date = TODAY) -> NameHit:
    return services.search.find(name, on=on, language="en").hits[0]


def _entries(services: Services, name: str) -> list[Listing]:
    """Return the entries in force today that cover the named taxon itself."""
    entries = services.species.listings(_find(services, name).taxon_id)
    return [entry for entry in entries if entry.in_force(TODAY) and entry.relation is not Relation.BELOW]


def test_a_species_whose_subspecies_are_all_listed_is_not_called_listed_in_part(content_services: Services) -> None:
    sheet = content_services.species.sheet(TaxonId("equus-zebra"), on=TODAY, language="en")
    assert sheet.appendix == "II"
    context = sheet_context(sheet, language="en", today=TODAY, language_name=str, country_name=str)
    assert "all subspecies held below it are listed" in verdict(context).sentence
