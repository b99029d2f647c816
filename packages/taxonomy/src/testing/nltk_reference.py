"""What NLTK says about the synsets above the classes of a label set, on the WordNet 3.0 files of an npm package.

Usage: nltk_reference.py WNDB_FOLDER LABEL_SET_FILE OUT_FOLDER [PAIRS]
Writes synsets.json, senses.json, sampled.json, relations.json (of so many pairs) and similarity.f64 (row-major [C, C]).
"""

import array
import json
import pathlib
import random
import shutil
import sys
import tarfile
import tempfile

import nltk.data
from nltk.corpus.reader.wordnet import WordNetCorpusReader

# The names of the lexicographer files are part of WordNet's manual, lexnames(5WN), not of its database archive.
LEXNAMES = (
    "adj.all adj.pert adv.all noun.Tops noun.act noun.animal noun.artifact noun.attribute noun.body noun.cognition "
    "noun.communication noun.event noun.feeling noun.food noun.group noun.location noun.motive noun.object noun.person "
    "noun.phenomenon noun.plant noun.possession noun.process noun.quantity noun.relation noun.shape noun.state "
    "noun.substance noun.time verb.body verb.change verb.cognition verb.communication verb.competition "
    "verb.consumption verb.contact verb.creation verb.emotion verb.motion verb.perception verb.possession verb.social "
    "verb.stative verb.weather adj.ppl"
).split()

PLURALS = [("", "s"), ("s", "ses"), ("f", "ves"), ("x", "xes"), ("z", "zes"), ("ch", "ches"), ("sh", "shes"),
           ("man", "men"), ("y", "ies")]


class Reader(WordNetCorpusReader):
    def map_wn(self, version="wordnet"):
        """The mapping to other releases serves other languages and needs files that are not here."""
        return None


def open_wordnet(package, folder):
    dictionary = folder / "dict"
    dictionary.mkdir()
    with tarfile.open(package / "WNdb-3.0.tar.gz") as archive:
        for member in archive:
            # not extractall: Debian 12's gives the files to their packer, and NLTK reads only one's own
            if member.isfile() and member.name.startswith("dict/"):
                (dictionary / pathlib.PurePath(member.name).name).write_bytes(archive.extractfile(member).read())
    for exceptions in (package / "data").glob("*.exc"):
        shutil.copy(exceptions, dictionary)
    lines = [f"{i:02d}\t{name}\t1\n" for i, name in enumerate(LEXNAMES)]
    (dictionary / "lexnames").write_text("".join(lines))
    nltk.data.path.append(str(folder))
    return Reader(str(dictionary), None)


def parents(synset):
    return synset.hypernyms() + synset.instance_hypernyms()


def wnid(synset):
    return f"n{synset.offset():08d}"


def describe_synsets(classes):
    below = {}
    for index, synset in enumerate(classes):
        below.setdefault(synset, {"strict": [], "own": []})["own"].append(index)
        for above in set(synset.closure(parents)):
            below.setdefault(above, {"strict": [], "own": []})["strict"].append(index)
    return {
        synset.name(): {
            "wnid": wnid(synset),
            "definition": synset.definition(),
            "lemmas": synset.lemma_names(),
            "parents": sorted(parent.name() for parent in parents(synset)),
            "strict": found["strict"],
            "inclusive": sorted(found["strict"] + found["own"]),
        }
        for synset, found in below.items()
    }


def queries(wordnet, covered):
    words = {lemma.lower() for description in covered.values() for lemma in description["lemmas"]}
    inflected = {w[: len(w) - len(end)] + plural for w in words for end, plural in PLURALS if w.endswith(end)}
    others = random.Random(5).sample(sorted(wordnet.all_lemma_names("n")), 3000)
    return sorted(words | inflected | set(wordnet._exception_map["n"]) | set(others))


def senses(wordnet, covered):
    answers = {}
    for query in queries(wordnet, covered):
        found = wordnet.synsets(query, "n")
        answers[query] = [[s.name(), rank] for rank, s in enumerate(found, 1) if s.name() in covered]
    return answers


def all_similarities(classes):
    """Distances up by NLTK, combined here as its shortest_path_distance does it: a call for each pair takes minutes."""
    above = [synset._shortest_hypernym_paths(False) for synset in classes]
    return array.array("d", (1.0 / (1 + shortest(a, b)) for a in above for b in above)).tobytes()


def shortest(a, b):
    return min(distance + b[synset] for synset, distance in a.items() if synset in b)


def sampled_similarities(classes, count):
    draw = random.Random(7)
    pairs = [(draw.randrange(len(classes)), draw.randrange(len(classes))) for _ in range(count)]
    return [[a, b, classes[a].path_similarity(classes[b])] for a, b in pairs]


def relations(wordnet, covered, count):
    """Of every synset its depths, paths and children among the covered; of pairs what lies above both and two similarities."""
    synsets = {name: wordnet.synset_from_pos_and_offset("n", int(found["wnid"][1:])) for name, found in covered.items()}
    own = {
        name: {
            "minDepth": synset.min_depth(),
            "maxDepth": synset.max_depth(),
            "paths": sorted([above.name() for above in path] for path in synset.hypernym_paths()),
            "children": sorted(
                below.name() for below in synset.hyponyms() + synset.instance_hyponyms() if below.name() in covered
            ),
        }
        for name, synset in synsets.items()
    }
    draw, names = random.Random(11), sorted(synsets)
    pairs = [(draw.choice(names), draw.choice(names)) for _ in range(count)]
    return {
        "synsets": own,
        "pairs": [
            {
                "a": a,
                "b": b,
                "common": [above.name() for above in synsets[a].lowest_common_hypernyms(synsets[b])],
                "wuPalmer": synsets[a].wup_similarity(synsets[b]),
                "leacockChodorow": synsets[a].lch_similarity(synsets[b]),
            }
            for a, b in pairs
        ],
    }


def main(package, label_set, out, pairs="2000"):
    lines = pathlib.Path(label_set).read_text().split("\n")
    offsets = [int(line[1:]) for line in lines if line.startswith("n")]
    out = pathlib.Path(out)
    with tempfile.TemporaryDirectory() as folder:
        wordnet = open_wordnet(pathlib.Path(package), pathlib.Path(folder))
        classes = [wordnet.synset_from_pos_and_offset("n", offset) for offset in offsets]
        covered = describe_synsets(classes)
        (out / "synsets.json").write_text(json.dumps(covered))
        (out / "senses.json").write_text(json.dumps(senses(wordnet, covered)))
        (out / "sampled.json").write_text(json.dumps(sampled_similarities(classes, 4000)))
        (out / "relations.json").write_text(json.dumps(relations(wordnet, covered, int(pairs))))
        (out / "similarity.f64").write_bytes(all_similarities(classes))


if __name__ == "__main__":
    main(*sys.argv[1:])
