#!/usr/bin/env python3
"""Second implementation of infgram-prov/1, written from the specification alone (docs/attribution.md); standard library only.

Plain and slow on purpose: everything is enumerated. `python3 check.py` prints how many vectors agree and exits 1 if one does not.
"""
import json
import os
import sys
from collections import Counter, defaultdict

MAX_OCCURRENCES = 16

# --- keccak-256 (the original padding, as Ethereum uses it) ---------------------------------------------------------
ROT = [[0, 36, 3, 41, 18], [1, 44, 10, 45, 2], [62, 6, 43, 15, 61], [28, 55, 25, 21, 56], [27, 20, 39, 8, 14]]
M64 = (1 << 64) - 1


def rotl(x, n):
    return ((x << n) | (x >> (64 - n))) & M64 if n else x


def keccak_f(a):
    lfsr = 1
    for _ in range(24):
        c = [a[x][0] ^ a[x][1] ^ a[x][2] ^ a[x][3] ^ a[x][4] for x in range(5)]
        d = [c[(x - 1) % 5] ^ rotl(c[(x + 1) % 5], 1) for x in range(5)]
        a = [[a[x][y] ^ d[x] for y in range(5)] for x in range(5)]
        b = [[0] * 5 for _ in range(5)]
        for x in range(5):
            for y in range(5):
                b[y][(2 * x + 3 * y) % 5] = rotl(a[x][y], ROT[x][y])
        a = [[b[x][y] ^ (~b[(x + 1) % 5][y] & M64 & b[(x + 2) % 5][y]) for y in range(5)] for x in range(5)]
        for j in range(7):
            if lfsr & 1:
                a[0][0] ^= 1 << ((1 << j) - 1)
            lfsr = (lfsr << 1) ^ (0x171 if lfsr & 0x80 else 0)
    return a


def keccak256(data):
    rate = 136
    pad = rate - len(data) % rate
    data = data + (b"\x81" if pad == 1 else b"\x01" + bytes(pad - 2) + b"\x80")
    a = [[0] * 5 for _ in range(5)]
    for block in range(0, len(data), rate):
        for i in range(rate // 8):
            a[i % 5][i // 5] ^= int.from_bytes(data[block + 8 * i:block + 8 * i + 8], "little")
        a = keccak_f(a)
    return b"".join(a[i % 5][i // 5].to_bytes(8, "little") for i in range(4))


def tagged(tag, data):
    return "0x" + keccak256(tag.encode().ljust(32, b"\0") + data).hex()


# --- the rule -------------------------------------------------------------------------------------------------------
def log2q16(x):
    if not 1 <= x < 1 << 63:
        raise ValueError("log2Q16 of %d" % x)
    e = x.bit_length() - 1
    m = x << (63 - e)
    bits = 0
    for _ in range(16):
        m = m * m >> 63
        bits <<= 1
        if m >= 1 << 64:
            m >>= 1
            bits |= 1
    return (e << 16) + bits


def encode_params(p):
    u = lambda name, size: p[name].to_bytes(size, "big")
    return (b"\x01" + bytes.fromhex(p["tokenizerHash"][2:]) + u("vocab", 4) + u("k", 1) + u("maxMatch", 1)
            + u("promptWindow", 2) + u("Tw", 2) + u("Te", 2))


def decode_params(data):
    if len(data) != 45 or data[0] != 1:
        raise ValueError("not parameters")
    n = lambda a, b: int.from_bytes(data[a:b], "big")
    p = {"tokenizerHash": "0x" + data[1:33].hex(), "vocab": n(33, 37), "k": n(37, 38), "maxMatch": n(38, 39),
         "promptWindow": n(39, 41), "Tw": n(41, 43), "Te": n(43, 45)}
    if not (1 <= p["vocab"] <= 1 << 24 and p["k"] >= 1 and p["maxMatch"] >= 1 and p["Tw"] <= p["Te"] <= 16383):
        raise ValueError("parameters out of range")
    return p


def masks_of(records, k):
    seen, masks = set(), []
    for tokens in records:
        mask = [False] * len(tokens)
        for i in range(len(tokens) - k + 1):
            window = tuple(tokens[i:i + k])
            if window in seen:
                mask[i:i + k] = [True] * k
            seen.add(window)
        masks.append(mask)
    return masks


def unpack(mask, length):
    data = bytes.fromhex(mask[2:])
    if len(data) != (length + 7) // 8:
        raise ValueError("mask of another length")
    bits = [bool(data[j >> 3] >> (j & 7) & 1) for j in range(8 * len(data))]
    if any(bits[length:]):
        raise ValueError("bits behind the mask's end")
    return bits[:length]


def check_record(tokens, k, vocab):
    if len(tokens) < k or any(t >= vocab for t in tokens):
        raise ValueError("record")


def attribute(p, records, masks, prompt, response):
    vocab = p["vocab"]
    if not response or any(t >= vocab for t in response + prompt):
        raise ValueError("response or prompt")
    grams = defaultdict(list)  # n-gram -> (owner, record, offset), registry order
    counts = Counter()
    for r, ((owner, tokens), mask) in enumerate(zip(records, masks)):
        check_record(tokens, p["k"], vocab)
        for i in range(len(tokens)):
            if mask[i]:
                continue
            counts[tokens[i]] += 1
            for n in range(1, p["maxMatch"] + 1):
                if i + n > len(tokens) or mask[i + n - 1]:
                    break
                grams[tuple(tokens[i:i + n])].append((owner, r, i))
    top = log2q16(sum(counts.values()) + vocab)
    w = lambda x: top - log2q16(counts[x] + 1)
    before = prompt[max(0, len(prompt) - p["promptWindow"]):]
    text = before + response
    weights = Counter()
    matched = total = evidenced = 0
    longest = []
    for t in range(len(response)):
        end = len(before) + t + 1
        value = w(response[t])
        total += value
        orders, best = [], (0, 0)
        for n in range(1, min(p["maxMatch"], end) + 1):
            gram = tuple(text[end - n:end])
            if gram not in grams:
                break
            bits = sum(map(w, gram))
            best = (n, bits)
            if bits >= p["Tw"] << 16:
                orders.append(grams[gram])
        longest.append(best if best[1] >= p["Te"] << 16 else (0, 0))
        if not orders:
            continue
        matched += value
        if best[1] >= p["Te"] << 16:
            evidenced += value
        for o, found in enumerate(orders):
            share = (value << 16) // len(orders)
            if o == len(orders) - 1:
                share += (value << 16) % len(orders)
            for owner, own in Counter(owner for owner, _, _ in found).items():
                weights[owner] += share * own // len(found)
    evidence = []
    cut = [n == p["maxMatch"] for n, _ in longest] + [False]
    for t, (n, bits) in enumerate(longest):
        start = t + 1 - n
        if n == 0 or (t + 1 < len(longest) and longest[t + 1][0] > 0 and t + 2 - longest[t + 1][0] <= start):
            continue
        if cut[t] and t > 0 and cut[t - 1] and cut[t + 1] and start < evidence[-1]["end"]:
            continue
        at = len(before) + start
        found = grams[tuple(text[at:at + n])]
        evidence.append({"start": start, "end": t + 1, "bits": bits, "count": len(found), "occurrences": [
            {"record": r, "offset": i} for _, r, i in found[:MAX_OCCURRENCES]]})
    return {"weights": [[a, str(x)] for a, x in sorted(weights.items()) if x > 0], "matched": str(matched),
            "total": str(total), "evidenced": str(evidenced), "evidence": evidence}


def apportion(total, shares):
    whole = sum(shares)
    if whole == 0:
        if total:
            raise ValueError("nobody to pay")
        return [0] * len(shares)
    parts = [total * s // whole for s in shares]
    by_rest = sorted(range(len(shares)), key=lambda i: (-(total * shares[i] % whole), i))
    for i in by_rest[:total - sum(parts)]:
        parts[i] += 1
    return parts


def payout(pool, weights, matched, total, commons):
    covered = pool * matched // total if total and weights else 0
    credits = Counter()
    for amount, shares in ((covered, sorted(weights)), (pool - covered, sorted(commons))):
        for (account, _), part in zip(shares, apportion(amount, [s for _, s in shares])):
            credits[account] += part
    return [[a, str(x)] for a, x in sorted(credits.items()) if x > 0]


# --- the vectors ----------------------------------------------------------------------------------------------------
def main():
    with open(os.path.join(os.path.dirname(os.path.abspath(__file__)), "infgram-prov-1.json"), encoding="utf-8") as file:
        vectors = json.load(file)
    passed = failed = 0

    def check(name, got, expected):
        nonlocal passed, failed
        if got == expected:
            passed += 1
        else:
            failed += 1
            print("%s: expected %s, got %s" % (name, json.dumps(expected)[:400], json.dumps(got)[:400]))

    def refuses(name, act):
        try:
            act()
        except (ValueError, OverflowError):
            return check(name, True, True)
        check(name, "accepted", "refused")

    for x, bits in vectors["log2Q16"]:
        check("log2Q16(%s)" % x, log2q16(int(x)), bits)
    for entry in vectors["params"]:
        encoded = encode_params(entry["params"])
        check("params", "0x" + encoded.hex(), entry["encoded"])
        check("params back", decode_params(encoded), entry["params"])
        check("params hash", tagged("OL/attribution-params/1", encoded), entry["hash"])
    for entry in vectors["snapshotRoots"]:
        data = len(entry["parts"]).to_bytes(4, "big") + b"".join(
            part["datanetId"].to_bytes(4, "big") + part["version"].to_bytes(4, "big")
            + bytes.fromhex(part["versionRoot"][2:]) for part in entry["parts"])
        check("snapshot root", tagged("OL/snapshot/1", data), entry["root"])
    for number, case in enumerate(vectors["cases"]):
        records = [(r["owner"], r["tokens"]) for r in case["records"]]
        masks = [unpack(r["mask"], len(r["tokens"])) for r in case["records"]]
        honest = masks_of([tokens for _, tokens in records], case["params"]["k"])
        check("masks %d" % number, honest == masks, case["honestMasks"])
        data = len(records).to_bytes(4, "big") + b"".join(
            len(r["tokens"]).to_bytes(4, "big") + bytes.fromhex(r["mask"][2:]) for r in case["records"])
        check("mask hash %d" % number, tagged("OL/record-masks/1", data), case["maskHash"])
        result = attribute(case["params"], records, masks, case["prompt"], case["response"])
        check("case %d" % number, result, {key: case[key] for key in result})
    for number, entry in enumerate(vectors["payouts"]):
        weights = [(account, int(weight)) for account, weight in entry["weights"]]
        got = payout(int(entry["pool"]), weights, int(entry["matched"]), int(entry["total"]),
                     [tuple(c) for c in entry["commons"]])
        check("payout %d" % number, got, entry["credits"])
    invalid = vectors["invalid"]
    for data in invalid["params"]:
        refuses("params " + data, lambda: decode_params(bytes.fromhex(data[2:])))
    for x in invalid["log2Q16"]:
        refuses("log2Q16 " + x, lambda: log2q16(int(x)))
    plain = dict(vectors["params"][0]["params"], vocab=invalid["responses"]["vocab"])
    for tokens in invalid["responses"]["tokens"]:
        refuses("response %s" % tokens, lambda: attribute(plain, [], [], [], tokens))
    for tokens in invalid["records"]["tokens"]:
        refuses("record %s" % tokens, lambda: check_record(tokens, invalid["records"]["k"], invalid["records"]["vocab"]))
    for mask in invalid["masks"]["bits"]:
        refuses("mask " + mask, lambda: unpack(mask, invalid["masks"]["tokens"]))
    print("%d passed, %d failed" % (passed, failed))
    return 1 if failed else 0


if __name__ == "__main__":
    sys.exit(main())
