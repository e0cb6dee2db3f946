"""Runs the real infini-gram beside us: builds its index of the prepared token files, then answers one query per line on standard input."""
import json
import resource
import subprocess
import sys
import time

data, index, vocab = sys.argv[1], sys.argv[2], int(sys.argv[3])
hard = resource.getrlimit(resource.RLIMIT_NOFILE)[1]
start = time.perf_counter()
before = resource.getrusage(resource.RUSAGE_CHILDREN)
subprocess.run(
    [sys.executable, "-m", "infini_gram.indexing", "--data_dir", data, "--save_dir", index, "--token_dtype", "u16",
     "--cpus", "1", "--mem", "4", "--add_metadata", "--ulimit", str(hard)],
    check=True, stdout=subprocess.DEVNULL)
after = resource.getrusage(resource.RUSAGE_CHILDREN)
built = {"wallMs": 1000 * (time.perf_counter() - start),
         "cpuMs": 1000 * (after.ru_utime + after.ru_stime - before.ru_utime - before.ru_stime)}
from infini_gram.engine import InfiniGramEngine  # noqa: E402

engine = InfiniGramEngine(index_dir=index, eos_token_id=0, vocab_size=vocab, version=4, token_dtype="u16",
                          ds_prefetch_depth=0, sa_prefetch_depth=0, od_prefetch_depth=0)
print(json.dumps(built), flush=True)
for line in sys.stdin:
    tokens = json.loads(line)
    start, cpu = time.perf_counter(), time.process_time()
    result = engine.attribute(input_ids=tokens, delim_ids=[], min_len=4, max_cnt=10, enforce_bow=False)
    wall, used = time.perf_counter() - start, time.process_time() - cpu
    if "spans" not in result:
        raise SystemExit("infini-gram: %s" % json.dumps(result)[:200])
    print(json.dumps({"ms": 1000 * wall, "cpuMs": 1000 * used, "spans": len(result["spans"])}), flush=True)
