"""Reads and writes .ftl files the way Weblate (translate-toolkit) and Pontoon (moz.l10n) do, and says
where the bytes differ. Exit 1 if a file would change that our canonical form promises to leave alone.

Measured with translate-toolkit 3.20.4 and moz.l10n 0.15:
- Both write what the serializer of fluent.syntax writes.
- A blank line inside a text: translate-toolkit leaves it empty, moz.l10n writes four spaces. Ours is empty.
- A choice inside a sentence, a choice with the star elsewhere than at the end, a choice inside a choice:
  moz.l10n writes the whole text once per form. The meaning is the same, the text much longer, so ours
  keeps what the person wrote; such messages are compared with translate-toolkit only, and counted.
- moz.l10n alone: moves every ### above the first message, sorts attributes, puts spaces at the beginning
  of a text in { "" }, and writes { "\\u00A0" } as the character. Ours does none of it; our files need none.
- translate-toolkit alone: drops an empty # before a message, as ours does.
- fluent.syntax loses lines of a note with an empty # among them when the lines end with CR LF.
- The parser of the service (Rust) does not count the spaces before a line that begins with { , that of
  Python does. Ours writes what the service shows; from then on both read the same.
"""

import re
import sys

from fluent.syntax import ast, parse, serialize
from moz.l10n.formats import Format
from moz.l10n.resource import parse_resource, serialize_resource
from translate.storage.fluent import FluentFile


def weblate(data):
    store = FluentFile()
    store.parse(data)
    return bytes(store)


def pontoon(data):
    return "".join(serialize_resource(parse_resource(Format.fluent, data), Format.fluent)).encode()


def is_select(element):
    return isinstance(element, ast.Placeable) and isinstance(element.expression, ast.SelectExpression)


def is_spread(pattern, inside=False):
    """moz.l10n would write this text once per form."""
    for element in pattern.elements if pattern else []:
        if is_select(element):
            variants = element.expression.variants
            if inside or len(pattern.elements) > 1 or not variants[-1].default:
                return True
            if any(is_spread(variant.value, True) for variant in variants):
                return True
    return False


def without_spread(data):
    resource = parse(data.decode())
    names, body = [], []
    for entry in resource.body:
        parts = [getattr(entry, "value", None)] + [part.value for part in getattr(entry, "attributes", [])]
        if any(is_spread(part) for part in parts if isinstance(part, ast.Pattern)):
            names.append(entry.id.name)
        else:
            body.append(entry)
    text = serialize(ast.Resource(body))
    return re.sub(r"(?m)^ +$", "", text).encode(), names


def first_difference(one, other):
    pairs = enumerate(zip(one.decode().split("\n"), other.decode().split("\n")), 1)
    return next((f"line {number}: {ours!r} becomes {theirs!r}" for number, (ours, theirs) in pairs if ours != theirs), "the end")


def main(paths):
    wrong = spread = 0
    for path in paths:
        with open(path, "rb") as file:
            data = file.read()
        plain, names = without_spread(data)
        spread += len(names)
        both = {"weblate": (data, weblate(data)), "pontoon": (plain, re.sub(rb"(?m)^ +$", b"", pontoon(plain)))}
        for program, (ours, theirs) in both.items():
            if ours != theirs:
                wrong += 1
                print(f"{path}: {program}: {first_difference(ours, theirs)}")
    print(f"{len(paths)} files compared, {spread} choices inside sentences, {wrong} differences")
    return 1 if wrong or not paths else 0


sys.exit(main(sys.argv[1:]))
