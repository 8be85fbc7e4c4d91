"""Holds every example of an OpenAPI 3.1 document against its schema; exit status 1 when one does not fit or is missing."""

import sys

import yaml
from jsonschema import Draft202012Validator, FormatChecker
from referencing import Registry, Resource
from referencing.jsonschema import DRAFT202012

HERE = "urn:document"
document = yaml.safe_load(open(sys.argv[1], encoding="utf-8"))


def anchored(node):
    """The same with references that lead into the document from anywhere."""
    if isinstance(node, dict):
        return {k: HERE + v if k == "$ref" and isinstance(v, str) else anchored(v) for k, v in node.items()}
    return [anchored(v) for v in node] if isinstance(node, list) else node


registry = Registry().with_resource(HERE, Resource(anchored(document), DRAFT202012))
checked, flaws = 0, []


def resolved(node):
    while isinstance(node, dict) and "$ref" in node:
        target = document
        for part in node["$ref"].removeprefix("#/").split("/"):
            target = target[part.replace("~1", "/").replace("~0", "~")]
        node = target
    return node


def check(schema, value, place):
    global checked
    checked += 1
    validator = Draft202012Validator(anchored(schema), registry=registry, format_checker=FormatChecker())
    flaws.extend(f"{place}{e.json_path[1:]}: {e.message[:160]}" for e in validator.iter_errors(value))


def check_content(node, place):
    for media_type, content in (resolved(node).get("content") or {}).items():
        examples = content.get("examples") or ({"": {"value": content["example"]}} if "example" in content else {})
        if not examples:
            flaws.append(f"{place} {media_type}: there is no example")
        for name, example in examples.items():
            check(content["schema"], resolved(example)["value"], f"{place} {media_type} {name}")


def check_example(node, place):
    node = resolved(node)
    if "example" in node:
        check(node["schema"], node["example"], place)


for path, item in document["paths"].items():
    for method, operation in item.items():
        place = f"{method} {path}"
        if method == "parameters":
            for parameter in operation:
                check_example(parameter, place)
            continue
        for parameter in operation.get("parameters", []):
            check_example(parameter, place)
        if "requestBody" in operation:
            check_content(operation["requestBody"], place)
        for status, answer in operation["responses"].items():
            check_content(answer, f"{place} {status}")
for kind in ("headers", "parameters"):
    for name, node in document["components"][kind].items():
        check_example(node, f"{kind} {name}")
for name, node in document["components"]["responses"].items():
    check_content(node, f"responses {name}")

print("\n".join(flaws) if flaws else f"{sys.argv[1]}: {checked} examples fit their schemas")
sys.exit(1 if flaws else 0)
