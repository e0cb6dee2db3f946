package evaluator_test

import (
	"encoding/binary"
	"math/rand"
	"os"
	"testing"
	"time"

	"github.com/openledger/node/execution/evaluator"
)

func TestGasCountsPagesAndEntries(t *testing.T) {
	for _, pages := range []int{1, 2, 7} {
		input := settlement(rand.New(rand.NewSource(int64(pages))), pages, 300)
		entries, at := 0, 66+2*pages
		for range pages {
			count := int(binary.BigEndian.Uint16(input[at:]))
			at += 3 + count*int(input[at+2]>>4+input[at+2]&15)
			entries += count
		}
		expected := uint64(evaluator.GasBase + evaluator.GasPerPage*pages + evaluator.GasPerEntry*entries)
		if gas := evaluator.RequiredGas(input); gas != expected {
			t.Fatalf("expected %d gas, got %d", expected, gas)
		}
	}
}

func TestGasOfAShortInput(t *testing.T) {
	input := settlement(rand.New(rand.NewSource(3)), 3, 50)
	for length := range input {
		if gas := evaluator.RequiredGas(input[:length]); gas < evaluator.GasBase || gas > evaluator.RequiredGas(input) {
			t.Fatalf("%d gas for %d bytes", gas, length)
		}
	}
}

// Adversarial is the dearest input of each kind that the price has to cover.
var adversarial = []struct {
	name  string
	input func() []byte
}{
	{"one entry", func() []byte { return fill(1, func(int) (int, int) { return 1, 0 }) }},
	{"a full page", func() []byte { return fill(1, func(int) (int, int) { return 4096, 0 }) }},
	{"30 full pages", func() []byte { return fill(30, func(int) (int, int) { return 4096, 0 }) }},
	{"4096 pages of one entry, each another slot", func() []byte { return fill(4096, func(page int) (int, int) { return 1, page }) }},
	{"8192 pages of one entry", func() []byte { return fill(8192, func(page int) (int, int) { return 1, page & 4095 }) }},
	{"every other slot", func() []byte { return fill(4, func(page int) (int, int) { return 2048, page & 1 }) }},
}

// fill makes pages of `count` entries from slot `first` on.
func fill(pages int, shape func(page int) (count, first int)) []byte {
	input := make([]byte, 64, 64+pages*16)
	for i := range 64 {
		input[i] = byte(0x31 + 7*i)
	}
	input[0], input[32] = 0x60, 0x60
	input = binary.BigEndian.AppendUint16(input, uint16(pages))
	for range pages {
		input = binary.BigEndian.AppendUint16(input, 4096)
	}
	for page := range pages {
		count, first := shape(page)
		gapWidth := 0
		for ; first >= 1<<(8*gapWidth); gapWidth++ {
		}
		input = binary.BigEndian.AppendUint16(input, uint16(count))
		input = append(input, byte(gapWidth<<4|1))
		for j := range count {
			gap := 0
			if j == 0 {
				gap = first
			}
			word := binary.BigEndian.AppendUint16(nil, uint16(gap))
			input = append(input, word[2-gapWidth:]...)
			input = append(input, byte(1+j&127))
		}
	}
	return input
}

func BenchmarkEvaluate(b *testing.B) {
	for _, kind := range adversarial {
		input := kind.input()
		gas := evaluator.RequiredGas(input)
		b.Run(kind.name, func(b *testing.B) {
			b.SetBytes(int64(len(input)))
			for b.Loop() {
				if _, err := evaluator.Evaluate(input); err != nil {
					b.Fatal(err)
				}
			}
			b.ReportMetric(float64(gas)*1e3/(float64(b.Elapsed().Nanoseconds())/float64(b.N)), "Mgas/s")
		})
	}
}

// The price covers the time: no input runs slower than 40 Mgas/s, the least of today's precompiles on the same machine (ecrecover, 3,000 gas).
// Timing needs a quiet machine, so it is asked for.
func TestGasSchedule(t *testing.T) {
	if os.Getenv("OPENLEDGER_TIMING") == "" {
		t.Skip("set OPENLEDGER_TIMING=1 on a quiet machine")
	}
	for _, kind := range adversarial {
		input := kind.input()
		gas := float64(evaluator.RequiredGas(input))
		best := time.Hour
		for range 20 {
			start := time.Now()
			if _, err := evaluator.Evaluate(input); err != nil {
				t.Fatal(err)
			}
			best = min(best, time.Since(start))
		}
		rate := gas / best.Seconds() / 1e6
		t.Logf("%-45s %9.0f gas %12v %8.1f Mgas/s", kind.name, gas, best, rate)
		if rate < 40 {
			t.Errorf("%s: %.1f Mgas/s", kind.name, rate)
		}
	}
}
