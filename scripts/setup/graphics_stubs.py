"""Stands in for the graphics processor's libraries that PyTorch's wheel for Linux loads, gigabytes of them.

usage: PYTHON graphics_stubs.py, by the Python into which PyTorch was installed without them

Of each library that is missing makes one in which every function that PyTorch asks for does nothing and answers 0, and
has Python load them at its start. Where there is no graphics processor none of them is called, but for the question how
many there are. Needs cc and readelf; on other systems than Linux nothing is missing.
"""

import pathlib
import re
import subprocess
import sysconfig
import tempfile

PACKAGES = pathlib.Path(sysconfig.get_paths()["purelib"])
LIBRARIES = PACKAGES / "torch/lib"
STUBS = PACKAGES / "graphics_stubs"
THEIRS = re.compile(r"^_*(cu|nv|p?nccl)", re.IGNORECASE)
COUNT = "int cudaGetDeviceCount(int *count) { *count = 0; return 100; }"
START = """import ctypes, pathlib
for each in sorted(pathlib.Path(__file__).parent.glob("*.so*")):
    ctypes.CDLL(str(each), mode=ctypes.RTLD_GLOBAL)
"""


def read(option, library):
    return subprocess.run(["readelf", "--wide", option, library], check=True, capture_output=True, text=True).stdout


def needed(library):
    return re.findall(r"\(NEEDED\).*\[(.+)\]", read("--dynamic", library))


def asked_for(library):
    """Names that a library looks for in others, each with its version there."""
    return {found for found in re.findall(r" UND (\w+)(?:@@?([\w.]+))?", read("--dyn-syms", library))}


def homes(library):
    """In which library each version of names is to be found."""
    found = re.findall(r"File: (\S+)|Name: (\S+)", read("--version-info", library).split("Version needs")[-1])
    file, versions = "", {}
    for name, version in found:
        file = name or file
        if version:
            versions[version] = file
    return versions


def defined(library):
    return set(re.findall(r" (?:\d+) (\w+)(?:@@?[\w.]+)?$", read("--dyn-syms", library), re.MULTILINE))


def is_there(name, known):
    return (LIBRARIES / name).exists() or f"\t{name} " in known


def compile_stub(name, functions, versions):
    lines = [COUNT if each == "cudaGetDeviceCount" else f"long {each}(void) {{ return 0; }}" for each in sorted(functions)]
    with tempfile.TemporaryDirectory() as folder:
        source, script = pathlib.Path(folder, "stub.c"), pathlib.Path(folder, "versions")
        source.write_text("\n".join(lines) + "\n")
        script.write_text("".join(f"{version} {{ global: {'; '.join(sorted(own))}; }};\n" for version, own in versions.items()))
        command = ["cc", "-shared", "-fPIC", "-nostdlib", "-w", "-fno-builtin", f"-Wl,-soname,{name}", "-o", STUBS / name, source]
        subprocess.run(command + ([f"-Wl,--version-script={script}"] if versions else []), check=True)


def make():
    libraries = sorted(LIBRARIES.glob("*.so*"))
    if not libraries:
        return
    known = subprocess.run(["/sbin/ldconfig", "-p"], capture_output=True, text=True).stdout
    missing = sorted({name for library in libraries for name in needed(library) if not is_there(name, known)})
    if not missing:
        return
    inside = set().union(*map(defined, libraries))
    wanted = set().union(*map(asked_for, libraries))
    home = {version: file for library in libraries for version, file in homes(library).items()}
    STUBS.mkdir(exist_ok=True)
    free = {name for name, version in wanted if not version and THEIRS.match(name) and name not in inside}
    for name in missing:
        versions = {}
        for symbol, version in wanted:
            if version and home.get(version) == name:
                versions.setdefault(version, set()).add(symbol)
        own = set().union(*versions.values()) if versions else free
        compile_stub(name, own, versions)
        if not versions:
            free = set()
    (STUBS / "__init__.py").write_text(START)
    (PACKAGES / "graphics_stubs.pth").write_text("import graphics_stubs\n")


make()
