package evaluator_test

import (
	"bytes"
	"encoding/binary"
	"encoding/hex"
	"encoding/json"
	"math/rand"
	"os"
	"strings"
	"testing"

	"github.com/openledger/node/execution/evaluator"
)

type vector struct {
	Name, Input string
	Output      *string
}

func unhex(t testing.TB, text string) []byte {
	decoded, err := hex.DecodeString(strings.TrimPrefix(text, "0x"))
	if err != nil {
		t.Fatal(err)
	}
	return decoded
}

// vectors are the ones that the TypeScript evaluator and the Solidity twin pass too.
func vectors(t testing.TB) []vector {
	text, err := os.ReadFile("../../../packages/ledger/vectors/evaluator.json")
	if err != nil {
		t.Fatal(err)
	}
	var file struct{ Vectors []vector }
	if err := json.Unmarshal(text, &file); err != nil || len(file.Vectors) == 0 {
		t.Fatalf("expected vectors, got %d (%v)", len(file.Vectors), err)
	}
	return file.Vectors
}

func TestGoldenVectors(t *testing.T) {
	for _, vector := range vectors(t) {
		t.Run(vector.Name, func(t *testing.T) {
			output, err := evaluator.Evaluate(unhex(t, vector.Input))
			if vector.Output == nil {
				if err == nil {
					t.Fatalf("expected a failure, got %x", output)
				}
				return
			}
			if err != nil {
				t.Fatal(err)
			}
			if expected := unhex(t, *vector.Output); !bytes.Equal(output, expected) {
				t.Fatalf("expected %x, got %x", expected, output)
			}
		})
	}
}

// settlement makes a canonical input of `pages` pages with up to `most` entries each.
func settlement(random *rand.Rand, pages, most int) []byte {
	field := func() []byte {
		word := make([]byte, 32)
		random.Read(word)
		word[0] &= 0x3f
		return word
	}
	input := append(field(), field()...)
	input = binary.BigEndian.AppendUint16(input, uint16(pages))
	var entries []byte
	for range pages {
		slots := random.Perm(4096)[:1+random.Intn(most)]
		used := make([]bool, 4096)
		for _, slot := range slots {
			used[slot] = true
		}
		gapWidth, amountWidth, previous, body := 0, 1+random.Intn(8), -1, [][2]uint64{}
		for slot, named := range used {
			if !named {
				continue
			}
			gap := slot - previous - 1
			for gapWidth < 2 && gap >= 1<<(8*gapWidth) {
				gapWidth++
			}
			amount := random.Uint64() >> (64 - 8*amountWidth)
			body = append(body, [2]uint64{uint64(gap), max(amount, 1)})
			previous = slot
		}
		body[0][1] |= 1 << (8*amountWidth - 1) // the width is needed
		input = binary.BigEndian.AppendUint16(input, uint16(previous+1+random.Intn(4096-previous)))
		entries = binary.BigEndian.AppendUint16(entries, uint16(len(body)))
		entries = append(entries, byte(gapWidth<<4|amountWidth))
		for _, entry := range body {
			word := binary.BigEndian.AppendUint64(nil, entry[0])
			entries = append(entries, word[8-gapWidth:]...)
			word = binary.BigEndian.AppendUint64(nil, entry[1])
			entries = append(entries, word[8-amountWidth:]...)
		}
	}
	return append(input, entries...)
}

func TestAgreesWithTheSpecification(t *testing.T) {
	random := rand.New(rand.NewSource(1))
	for range 40 {
		input := settlement(random, 1+random.Intn(4), 1+random.Intn(60))
		compare(t, input)
		if _, err := evaluator.Evaluate(input); err != nil {
			t.Fatalf("expected a canonical input, got %v", err)
		}
		for range 20 {
			broken := bytes.Clone(input)
			switch random.Intn(3) {
			case 0:
				broken[random.Intn(len(broken))] ^= 1 << random.Intn(8)
			case 1:
				broken = broken[:random.Intn(len(broken))]
			default:
				broken = append(broken, byte(random.Intn(256)))
			}
			compare(t, broken)
		}
	}
	compare(t, settlement(random, 3, 4096))
}

func compare(t *testing.T, input []byte) {
	t.Helper()
	expected, valid := naive(input)
	output, err := evaluator.Evaluate(input)
	if valid != (err == nil) || !bytes.Equal(expected, output) {
		t.Fatalf("input %x\nspecification %v %x\nevaluator %v %x", input, valid, expected, err, output)
	}
}

func FuzzEvaluate(f *testing.F) {
	for _, vector := range vectors(f) {
		if input := unhex(f, vector.Input); len(input) < 600 {
			f.Add(input)
		}
	}
	f.Fuzz(func(t *testing.T, input []byte) {
		if len(input) < 4096 {
			compare(t, input)
		}
		if gas := evaluator.RequiredGas(input); gas < evaluator.GasBase {
			t.Fatalf("gas %d", gas)
		}
	})
}

func TestDoesNotWriteItsInput(t *testing.T) {
	input := settlement(rand.New(rand.NewSource(2)), 3, 500)
	before := bytes.Clone(input)
	if _, err := evaluator.Evaluate(input); err != nil || !bytes.Equal(before, input) {
		t.Fatal("the input changed", err)
	}
}
