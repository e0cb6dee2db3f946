#!/usr/bin/env python3
"""A second implementation of the batch and receipt encodings, from docs/protocol.md alone, checked against the vectors.

Needs nothing but Python 3.8 or later. Signatures are left to the TypeScript tests (two backends and viem).
"""
import json
import pathlib

MASK = (1 << 64) - 1
ROUNDS = []


def _round_constants():
    state = 1
    for _ in range(24):
        constant = 0
        for j in range(7):
            if state & 1:
                constant |= 1 << ((1 << j) - 1)
            state = (state << 1) ^ (0x171 if state & 0x80 else 0)
        ROUNDS.append(constant)


_round_constants()


def _rotate(x, n):
    return ((x << n) | (x >> (64 - n))) & MASK if n else x


def _permute(a):
    for constant in ROUNDS:
        c = [a[x][0] ^ a[x][1] ^ a[x][2] ^ a[x][3] ^ a[x][4] for x in range(5)]
        d = [c[(x - 1) % 5] ^ _rotate(c[(x + 1) % 5], 1) for x in range(5)]
        a = [[a[x][y] ^ d[x] for y in range(5)] for x in range(5)]
        x, y, current = 1, 0, a[1][0]
        b = [row[:] for row in a]
        for t in range(24):
            x, y = y, (2 * x + 3 * y) % 5
            current, b[x][y] = a[x][y], _rotate(current, (t + 1) * (t + 2) // 2 % 64)
        a = [[b[x][y] ^ (~b[(x + 1) % 5][y] & b[(x + 2) % 5][y] & MASK) for y in range(5)] for x in range(5)]
        a[0][0] ^= constant
    return a


def keccak(data):
    rate = 136
    padded = bytearray(data) + b"\x01" + bytes(-(len(data) + 1) % rate)
    padded[-1] |= 0x80
    a = [[0] * 5 for _ in range(5)]
    for start in range(0, len(padded), rate):
        for i in range(rate // 8):
            word = int.from_bytes(padded[start + 8 * i : start + 8 * i + 8], "little")
            a[i % 5][i // 5] ^= word
        a = _permute(a)
    return b"".join(a[i % 5][i // 5].to_bytes(8, "little") for i in range(4))


def hashed(tag, *parts):
    return keccak(tag.encode().ljust(32, b"\0") + b"".join(parts))


def raw(text):
    return bytes.fromhex(text[2:])


def uint(value, bits):
    return int(value).to_bytes(bits // 8, "big")


def blob(content):
    return uint(len(content), 32) + content


def varint(value):
    out = bytearray()
    while value >= 0x80:
        out.append(value & 0x7F | 0x80)
        value >>= 7
    out.append(value)
    return bytes(out)


def tokens(ids):
    return varint(len(ids)) + b"".join(varint(token) for token in ids)


def struct_digest(chain, ledger, kind, words):
    def word(value):
        return value if isinstance(value, bytes) else int(value).to_bytes(32, "big")

    separator = keccak(
        keccak(b"EIP712Domain(string name,string version,uint256 chainId,address verifyingContract)")
        + keccak(b"OpenLedger")
        + keccak(b"1")
        + word(chain)
        + bytes(12)
        + raw(ledger)
    )
    return keccak(b"\x19\x01" + separator + keccak(keccak(kind.encode()) + b"".join(map(word, words))))


RECEIPT = (
    "Receipt(bytes32 modelId,uint64 sequence,uint32 payer,bytes32 promptCommitment,bytes32 responseCommitment,"
    "uint32 inputTokens,uint32 outputTokens,uint64 fee,uint96 cumulative,uint64 createdAt)"
)


def receipt_words(r):
    return [raw(r["modelId"]), r["sequence"], r["payer"], raw(r["promptCommitment"]), raw(r["responseCommitment"]),
            r["inputTokens"], r["outputTokens"], r["fee"], r["cumulative"], r["createdAt"]]


def public_part(batch):
    out = b"OLBT\x02" + uint(batch["chainId"], 64) + raw(batch["ledger"]) + uint(len(batch["sections"]), 16)
    for section in batch["sections"]:
        out += raw(section["server"]) + uint(section["firstSequence"], 64) + uint(len(section["receipts"]), 32)
        for item in section["receipts"]:
            r, v, a = item["receipt"], item["voucher"], item["attribution"]
            out += raw(r["modelId"]) + uint(r["payer"], 32)
            out += raw(r["promptCommitment"]) + raw(r["responseCommitment"])
            out += uint(r["inputTokens"], 32) + uint(r["outputTokens"], 32) + uint(r["fee"], 64)
            out += uint(r["cumulative"], 96) + uint(r["createdAt"], 64) + raw(item["signature"])
            out += uint(v["cumulative"], 96) + raw(v["signature"])
            out += uint(a["matched"], 128) + uint(a["total"], 128) + uint(a["evidenced"], 128)
            out += uint(len(a["weights"]), 16)
            for w in a["weights"]:
                out += uint(w["account"], 32) + uint(w["weight"], 128)
    out += uint(len(batch["snapshots"]), 16)
    for snapshot in batch["snapshots"]:
        out += raw(snapshot["modelId"]) + uint(len(snapshot["unmasked"]), 16)
        for count in snapshot["unmasked"]:
            out += uint(count, 64)
    out += uint(len(batch["accruals"]), 16)
    for accrual in batch["accruals"]:
        out += raw(accrual["modelId"]) + uint(1 if accrual["closing"] else 0, 8) + uint(len(accrual["sums"]), 32)
        for held in accrual["sums"]:
            out += uint(held["account"], 32) + uint(held["amount"], 64)
    out += uint(len(batch["distributions"]), 16)
    for d in batch["distributions"]:
        out += uint(d["datanet"], 32) + uint(d["version"], 32) + uint(d["amount"], 64)
    return out


def apportion(total, weights):
    parts = [total * w // sum(weights) for w in weights] if total else [0] * len(weights)
    order = sorted(range(len(weights)), key=lambda i: (-(total * weights[i] % sum(weights)), i)) if total else []
    for i in order[: total - sum(parts)]:
        parts[i] += 1
    return parts


def entries(batch, models, commons_terms, held):
    credits, debits = {}, {}
    due = {model: {} for model in models}
    closed = {a["modelId"] for a in batch["accruals"] if a["closing"]}
    sizes = {s["modelId"]: s["unmasked"] for s in batch["snapshots"]}

    def add(book, account, amount):
        if amount:
            book[str(account)] = book.get(str(account), 0) + amount

    for section in batch["sections"]:
        for item in section["receipts"]:
            r, a = item["receipt"], item["attribution"]
            model = models[r["modelId"]]
            fee, split = int(r["fee"]), model["split"]
            platform = fee * split["platformBps"] // 10000
            net = fee - platform
            developer, stakers = net * split["beta"] // 10000, net * split["gamma"] // 10000
            pool = net - developer - stakers
            matched, total = int(a["matched"]), int(a["total"])
            covered = pool * matched // total if total and a["weights"] else 0
            add(debits, r["payer"], fee)
            add(credits, model["platform"], platform)
            add(credits, model["developer"], developer)
            add(credits, model["stakers"], stakers)
            shares = apportion(covered, [int(w["weight"]) for w in a["weights"]])
            for w, amount in zip(a["weights"], shares):
                add(due[r["modelId"]] if int(model["minEntry"]) else credits, w["account"], amount)
            unmasked = [int(x) for x in sizes.get(r["modelId"], [c["unmasked"] for c in model["commons"]])]
            commons = sorted((c["account"], u) for c, u in zip(model["commons"], unmasked))
            for (account, _), amount in zip(commons, apportion(pool - covered, [u for _, u in commons])):
                add(credits, account, amount)
    sums = []
    for accrual in batch["accruals"]:
        model, new = models[accrual["modelId"]], due[accrual["modelId"]]
        old = {str(s["account"]): int(s["amount"]) for h in held if h["modelId"] == accrual["modelId"] for s in h["sums"]}
        holding, kept = model["commons"][0]["account"], {}
        for account in sorted(set(old) | set(new), key=int):
            total = old.get(account, 0) + new.get(account, 0)
            if accrual["modelId"] in closed or total >= int(model["minEntry"]):
                add(credits, account, total)
                add(debits, holding, old.get(account, 0))
            else:
                add(credits, holding, new.get(account, 0))
                kept[account] = total
        sums.append(kept)
    for d in batch["distributions"]:
        add(debits, commons_terms["account"], int(d["amount"]))
        owners = sorted(commons_terms["owners"], key=lambda o: o["account"])
        for o, amount in zip(owners, apportion(int(d["amount"]), [o["unmasked"] for o in owners])):
            add(credits, o["account"], amount)
    return {"credits": credits, "debits": debits}, sums


def main():
    folder = pathlib.Path(__file__).parent
    checks = 0

    def same(what, got, expected):
        nonlocal checks
        if got != expected:
            raise SystemExit(f"{what}: got {got!r}, the vectors say {expected!r}")
        checks += 1

    signatures = json.loads((folder / "signatures.json").read_text())
    place = (signatures["chainId"], signatures["ledger"])
    for case in signatures["vouchers"]:
        voucher = case["voucher"]
        digest = struct_digest(*place, "Voucher(uint32 account,uint96 cumulative)", [voucher["account"], voucher["cumulative"]])
        same("voucher digest", "0x" + digest.hex(), case["digest"])
    for case in signatures["receipts"]:
        same("receipt digest", "0x" + struct_digest(*place, RECEIPT, receipt_words(case["receipt"])).hex(), case["digest"])
    for case in signatures["commitments"]:
        for name in ("prompt", "response"):
            got = hashed(f"OL/{name}/1", raw(case["salt"]), keccak(tokens(case[name])))
            same(f"{name} commitment", "0x" + got.hex(), case[f"{name}Commitment"])

    vectors = json.loads((folder / "batch.json").read_text())
    public = public_part(vectors["batch"])
    same("public part", "0x" + public.hex(), vectors["public"])
    secrets = b"OLBE\x01" + keccak(public)
    for secret in vectors["secrets"]:
        secrets += raw(secret["salt"]) + tokens(secret["prompt"]) + tokens(secret["response"])
    same("sealed plaintext", "0x" + secrets.hex(), vectors["sealedPlaintext"])
    payload = raw(vectors["payload"])
    same("payload starts with the public part", payload[: 4 + len(public)].hex(), blob(public).hex())
    length = int.from_bytes(payload[4 + len(public) : 8 + len(public)], "big")
    sealed = payload[8 + len(public) :]
    same("sealed length", len(sealed), length)
    same("batch hash", "0x" + hashed("OL/batch/1", keccak(public), keccak(sealed)).hex(), vectors["batchHash"])
    expected = {k: {a: int(v) for a, v in book.items()} for k, book in vectors["entries"].items()}
    got, sums = entries(vectors["batch"], vectors["models"], vectors["commons"], vectors["held"])
    same("entries", got, expected)
    said = [{str(s["account"]): int(s["amount"]) for s in a["sums"]} for a in vectors["batch"]["accruals"]]
    same("held afterwards", sums, said)
    print(f"settlement vectors: {checks} passed, 0 failed")


if __name__ == "__main__":
    main()
