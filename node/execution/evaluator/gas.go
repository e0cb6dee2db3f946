package evaluator

import "encoding/binary"

// The price of a call: GasBase + GasPerPage·k + GasPerEntry·entries. Derived from the time of the dearest input of each kind (`npm run bench --
// precompile`, docs/operators.md): the header alone with the domain check and the inversion for the base, as many pages of one entry as fit
// for a page, and one full page, in which each entry is a slot of its own, for an entry.
const (
	GasBase     = 600
	GasPerPage  = 30
	GasPerEntry = 8
)

// RequiredGas reads k and the headers of the pages and nothing else. Of an input that ends early it counts what is there: that call fails and
// takes all its gas anyway.
func RequiredGas(input []byte) uint64 {
	if len(input) < headerBytes {
		return GasBase
	}
	k := uint64(binary.BigEndian.Uint16(input[2*wordBytes:]))
	gas := GasBase + GasPerPage*k
	if uint64(len(input)-headerBytes) < 2*k {
		return gas
	}
	rest := input[headerBytes+2*k:]
	for range k {
		if len(rest) < entriesHeaderBytes {
			break
		}
		count := uint64(binary.BigEndian.Uint16(rest))
		size := entriesHeaderBytes + count*uint64(rest[2]>>4+rest[2]&15)
		gas += GasPerEntry * count
		if uint64(len(rest)) < size {
			break
		}
		rest = rest[size:]
	}
	return gas
}
