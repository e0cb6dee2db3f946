#!/usr/bin/env python3
"""A second implementation of the Datanet encodings, from docs/protocol.md alone, checked against the vectors.

Needs nothing but Python 3.8 or later, and keccak and the helpers of the settlement package's check.
AES-GCM and signatures are left to the TypeScript tests.
"""
import json
import pathlib
import sys
import unicodedata

FOLDER = pathlib.Path(__file__).parent
sys.path.insert(0, str(FOLDER.parent.parent / "settlement" / "vectors"))
from check import hashed, keccak, raw, struct_digest, tokens, uint  # noqa: E402


def merkle(leaves):
    level = [keccak(b"\0" + leaf) for leaf in leaves]
    if not level:
        return keccak(b"")
    while len(level) > 1:
        pairs = [keccak(b"\x01" + level[i] + level[i + 1]) for i in range(0, len(level) - 1, 2)]
        level = pairs + ([level[-1]] if len(level) % 2 else [])
    return level[0]


class Reader:
    def __init__(self, data):
        self.data, self.at = data, 0

    def take(self, count):
        piece = self.data[self.at : self.at + count]
        if len(piece) != count:
            raise ValueError("too short")
        self.at += count
        return piece

    def uint(self, bits):
        return int.from_bytes(self.take(bits // 8), "big")

    def bytes(self):
        return self.take(self.uint(32))

    def end(self):
        if self.at != len(self.data):
            raise ValueError("bytes left over")


def read_manifest(data):
    r = Reader(data)
    if r.take(5) != b"OLDM\x01":
        raise ValueError("magic")
    m = {"datanet": r.uint(32), "version": r.uint(32), "tokenizer": r.take(32), "k": r.uint(8), "tier": r.uint(8)}
    m["previous"], m["first"] = r.take(32), r.uint(32)
    m["records"] = [(r.take(32), r.uint(32), r.uint(32), r.uint(32)) for _ in range(r.uint(32))]
    m["contributions"] = [(r.take(32), r.take(32)) for _ in range(r.uint(32))]
    m["erased"] = [r.uint(32) for _ in range(r.uint(32))]
    m["masks"] = [r.take((count + 7) // 8) for _, _, count, _ in m["records"]]
    m["tokens"], m["unmasked"] = r.uint(64), r.uint(64)
    m["chunks"] = [r.bytes() for _ in range(r.uint(16))]
    m["keyTable"] = r.bytes()
    r.end()
    return m


def version_root(m):
    return hashed(
        "OL/version/1",
        uint(m["datanet"], 32), uint(m["version"], 32), m["previous"], m["tokenizer"], uint(m["k"], 8), uint(m["tier"], 8),
        uint(m["first"], 32), uint(len(m["records"]), 32),
        merkle([commitment + uint(owner, 32) + uint(count, 32) for commitment, owner, count, _ in m["records"]]),
        keccak(b"".join(m["masks"])),
        merkle([contribution + consent for contribution, consent in m["contributions"]]),
        keccak(b"".join(uint(record, 32) for record in m["erased"])),
    )


def normalise(text):
    text = text[1:] if text.startswith("\ufeff") else text
    return unicodedata.normalize("NFC", text.replace("\r\n", "\n").replace("\r", "\n"))


def record_commitment(key, tokenizer, ids):
    return hashed("OL/record-commitment/1", hashed("OL/salt/1", key), tokenizer, keccak(tokens(ids)))


def main():
    vectors = json.loads((FOLDER / "datanet.json").read_text())
    checks = 0

    def same(what, got, expected):
        nonlocal checks
        got = "0x" + got.hex() if isinstance(got, bytes) else got
        if got != expected:
            raise SystemExit(f"{what}: got {got!r}, the vectors say {expected!r}")
        checks += 1

    for case in vectors["tokens"]:
        same("tokens", tokens(case["tokens"]), case["bytes"])
    for case in vectors["contributions"]:
        same("normalised text", normalise(case["source"]), case["normalised"])
        got = hashed("OL/contribution/1", raw(case["salt"]), keccak(case["normalised"].encode()))
        same("contribution hash", got, case["hash"])
    kind = (
        "Consent(uint32 datanet,address contributor,bytes32 contributionHash,string licence,string purposes,bool personalData)"
    )
    for case in vectors["consents"]:
        c = case["consent"]
        words = [c["datanet"], bytes(12) + raw(c["contributor"]), raw(c["contributionHash"])]
        words += [keccak(c["licence"].encode()), keccak(c["purposes"].encode()), int(c["personalData"])]
        same("consent hash", struct_digest(vectors["place"]["chainId"], vectors["place"]["ledger"], kind, words), case["hash"])
    for version in vectors["versions"]:
        m = read_manifest(raw(version["manifest"]))
        same("version root", version_root(m), version["versionRoot"])
        reader = Reader(raw(version["keyTable"]))
        same("key table", reader.take(5), "0x" + b"OLDK\x01".hex())
        place = [reader.uint(32) for _ in range(4)]
        same("key table's place", place, [m["datanet"], m["version"], m["first"], len(m["records"])])
        for (commitment, owner, count, _), mask, record in zip(m["records"], m["masks"], version["records"]):
            same("key", reader.uint(8), 1)
            got = record_commitment(reader.take(32), m["tokenizer"], record["tokens"])
            same("record commitment", got, "0x" + commitment.hex())
            same("record", [owner, count, "0x" + mask.hex()], [record["owner"], len(record["tokens"]), record["mask"]])
        reader.end()
        unmasked = sum(count - bin(int.from_bytes(mask, "big")).count("1") for (_, _, count, _), mask in zip(m["records"], m["masks"]))
        same("sums", [m["tokens"], m["unmasked"]], [sum(r[2] for r in m["records"]), unmasked])
    same("chain of versions", read_manifest(raw(vectors["versions"][1]["manifest"]))["previous"], vectors["versions"][0]["versionRoot"])
    print(f"datanet vectors: {checks} passed, 0 failed")


if __name__ == "__main__":
    main()
