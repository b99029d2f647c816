"""Back-off by NLTK, Holm, prior correction and selective accuracy by NumPy; arguments as of hierarchy.py; JSON both ways."""

import json
import pathlib
import sys
import tempfile

import numpy
from scipy.special import softmax

package, testing = map(pathlib.Path, sys.argv[1:3])
sys.path.insert(0, str(testing))
from nltk_reference import open_wordnet  # noqa: E402


def classes_below(classes):
    """Of each synset the positions of the classes that it is or has below."""
    below = {}
    for index, synset in enumerate(classes):
        for above in {one for path in synset.hypernym_paths() for one in path}:
            below.setdefault(above, []).append(index)
    return below


def depth(synset):
    nearest = {}
    for above, distance in synset.hypernym_distances():
        nearest[above] = min(distance, nearest.get(above, distance))
    return max(nearest.values())


def back_off(probabilities, below, confidence):
    totals = {synset: probabilities[indices].sum() for synset, indices in below.items()}
    sure = [synset for synset, total in totals.items() if total >= confidence - 1e-9]
    key = lambda synset: (len(below[synset]), -depth(synset), -totals[synset], synset.name())
    best = min(sure, key=key)
    return [best.name(), float(totals[best])]


def holm(p):
    order = numpy.argsort(p, kind="stable")
    scaled = numpy.asarray(p)[order] * (len(p) - numpy.arange(len(p)))
    adjusted = numpy.empty(len(p))
    adjusted[order] = numpy.minimum(1, numpy.maximum.accumulate(scaled))
    return adjusted.tolist()


def correct_priors(p, before, after):
    weighed = p * numpy.asarray(after) / numpy.asarray(before)
    return (weighed / weighed.sum(axis=1, keepdims=True)).ravel().tolist()


def selective(scores, correct):
    """Accuracy of the surest k of n, for each k at which the score changes."""
    order = numpy.argsort(-scores, kind="stable")
    accuracies = numpy.cumsum(correct[order]) / numpy.arange(1, len(scores) + 1)
    last = numpy.r_[numpy.diff(scores[order]) != 0, True]
    return accuracies[last].tolist()


given = json.load(sys.stdin)
with tempfile.TemporaryDirectory() as folder:
    wordnet = open_wordnet(package, pathlib.Path(folder))
    classes = [wordnet.synset_from_pos_and_offset("n", int(wnid[1:])) for wnid in given["classes"]]
    below = classes_below(classes)
    images = softmax(numpy.asarray(given["logits"], dtype=float).reshape(-1, len(classes)), axis=1)
    answers = [back_off(image, below, confidence) for image in images for confidence in given["confidences"]]
json.dump(
    {
        "answers": answers,
        "holm": [holm(p) for p in given["pValues"]],
        "priors": correct_priors(numpy.asarray(given["probabilities"]), given["from"], given["to"]),
        "selective": selective(numpy.asarray(given["scores"]), numpy.asarray(given["correct"])),
    },
    sys.stdout,
)
