"""Writes tests/nearest.toml: the nearest help to 60 places, found without our code.

Was run on 26 November 2026 with Python 3.11 and its standard library alone:

    python3 tests/nearest.py

Distances are great circles by the haversine on the mean radius of the Earth (IUGG),
from the coordinates in content/places/*.csv to those of content/help-points/*.toml:
a point's own, or else the middle of its district, or else that of its regency. Run
it again when any of them changes.

40 regencies and 20 districts are taken at a fixed stride through the lists, and the
kinds of help in turn. `ids` holds the nearest and all others that are no more than
half a kilometre farther.
"""

import csv
import tomllib
from math import asin, cos, radians, sin, sqrt
from pathlib import Path

ROOT = Path(__file__).parent.parent
PLACES = ROOT / "content" / "places"
EARTH_KM = 6371.0088
KINDS = ["ltsa_mrc", "bp3mi", "uptd_ppa", "p4mi", "ltsa", "ngo"]
REGENCIES, DISTRICTS = 40, 20

HEAD = """\
# The nearest help to 60 places. Not written by hand: computed by tests/nearest.py,
# which shares no code with ours. Distances in kilometres.
"""


def kilometres(one, other):
    (lat, lon), (lat2, lon2) = [tuple(map(radians, place)) for place in (one, other)]
    half = sin((lat2 - lat) / 2) ** 2 + cos(lat) * cos(lat2) * sin((lon2 - lon) / 2) ** 2
    return 2 * EARTH_KM * asin(sqrt(half))


def table(name):
    with open(PLACES / name, newline="") as file:
        return list(csv.DictReader(file))


def at(row):
    return (float(row["lat"]), float(row["lon"])) if row["lat"] else None


def stride(rows, count):
    return [rows[number * len(rows) // count] for number in range(count)]


def main():
    regencies = table("regencies.csv")
    districts = table("districts.csv")
    middle = {row["code"]: at(row) for row in regencies}
    inside = {(row["regency_code"], row["district"]): at(row) for row in districts}
    points = []
    for file in sorted((ROOT / "content" / "help-points").glob("*.toml")):
        points += tomllib.loads(file.read_text()).get("point", [])
    placed = []
    for point in points:
        regency = point.get("regency")
        place = inside.get((regency, point.get("district"))) or middle.get(regency)
        if "lat" in point:
            place = (point["lat"], point["lon"])
        if place and point["country"] == "ID" and point["kind"] != "hotline":
            placed.append((point, place))
    chosen = [(row["code"], row["regency"], at(row)) for row in stride(regencies, REGENCIES)]
    chosen += [
        (row["code"], row["district"], at(row) or middle[row["regency_code"]])
        for row in stride(districts, DISTRICTS)
    ]
    blocks = []
    for number, (code, name, place) in enumerate(chosen):
        need = KINDS[number % len(KINDS)]
        near = sorted(
            (kilometres(place, other), point["id"])
            for point, other in placed
            if need == point["kind"] or need in point.get("fits", [])
        )
        km = near[0][0]
        ids = ", ".join(f'"{found}"' for far, found in near if far <= km + 0.5)
        blocks.append(
            f'[[place]]\ncode = "{code}" # {name}\nneed = "{need}"\nids = [{ids}]\nkm = {km:.2f}\n'
        )
    (ROOT / "tests" / "nearest.toml").write_text(HEAD + "\n" + "\n".join(blocks))
    print(f"{len(blocks)} places")


main()
