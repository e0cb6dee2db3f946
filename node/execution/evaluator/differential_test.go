package evaluator_test

import (
	"bufio"
	"bytes"
	"encoding/json"
	"os"
	"testing"

	"github.com/openledger/node/execution/evaluator"
)

// TestAgreesWithTypeScript reads random inputs with the result of the TypeScript evaluator, which is the one that is held to the Solidity
// twin on a chain. The file is written by packages/ledger/scripts/evaluator-cases.ts; `npm run test:opstack -- go` does both.
func TestAgreesWithTypeScript(t *testing.T) {
	path := os.Getenv("EVALUATOR_CASES")
	if path == "" {
		t.Skip("EVALUATOR_CASES names no file; `npm run test:opstack -- go` makes one")
	}
	file, err := os.Open(path)
	if err != nil {
		t.Fatal(err)
	}
	defer file.Close()
	lines := bufio.NewScanner(file)
	lines.Buffer(nil, 1<<20)
	var sum struct{ Cases, Refused, Entries int }
	cases, refused := 0, 0
	for lines.Scan() {
		var one struct {
			Input  string
			Output *string
		}
		if err := json.Unmarshal(lines.Bytes(), &one); err != nil {
			t.Fatalf("line %d: %v", cases+1, err)
		}
		if one.Input == "" {
			if err := json.Unmarshal(lines.Bytes(), &sum); err != nil {
				t.Fatal(err)
			}
			break
		}
		cases++
		output, err := evaluator.Evaluate(unhex(t, one.Input))
		switch {
		case one.Output == nil:
			refused++
			if err == nil {
				t.Fatalf("line %d: TypeScript refuses what gives %x", cases, output)
			}
		case err != nil:
			t.Fatalf("line %d: %v, TypeScript has %s", cases, err, *one.Output)
		default:
			if expected := unhex(t, *one.Output); !bytes.Equal(output, expected) {
				t.Fatalf("line %d: expected %x, got %x", cases, expected, output)
			}
		}
	}
	if err := lines.Err(); err != nil {
		t.Fatal(err)
	}
	if cases == 0 || sum.Cases != cases || sum.Refused != refused {
		t.Fatalf("expected a whole file, got %d cases, %d refused, and the sum %+v", cases, refused, sum)
	}
	t.Logf("%d inputs agree, %d of them refused, %d entries", cases, refused, sum.Entries)
}
