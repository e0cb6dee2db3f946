// Package evaluator is the ledger's `evaluate`: it reads the packed entries of a settlement, checks that they are canonical, sums them as
// integers and evaluates at one point the polynomials that they define (docs/protocol.md §3.2).
//
//	input   z (32) ‖ rho (32) ‖ u16 k ‖ k × u16 limit ‖ entries
//	output  y (32) ‖ k × sum (32)
//	f_i(z) = (z^4096 − 1)/4096 · Σ_j amount_j · w_j/(z − w_j),   y = Σ_i rho^i · f_i(z) mod r
//
// A pure function of its input: no state, no clock, no goroutines, no maps, bounded by the input's length. It knows nothing of any node,
// so that another execution client can be held to the same vectors.
package evaluator

import "github.com/consensys/gnark-crypto/ecc/bls12-381/fr"

const (
	// SlotsPerPage is the size of the domain: a page is a polynomial in evaluation form over the 4096th roots of unity.
	SlotsPerPage = 4096

	wordBytes   = 32
	headerBytes = 2*wordBytes + 2
)

// Evaluate returns y and the pages' sums, 32 bytes each, or one of the package's errors. Every violation is an error, none is corrected.
func Evaluate(input []byte) ([]byte, error) {
	if len(input) < headerBytes {
		return nil, ErrTruncated
	}
	var z, rho fr.Element
	if z.SetBytesCanonical(input[:wordBytes]) != nil || rho.SetBytesCanonical(input[wordBytes:2*wordBytes]) != nil {
		return nil, ErrNotCanonical
	}
	pages, slots, err := readPages(input[2*wordBytes:])
	if err != nil {
		return nil, err
	}
	vanishing := vanishingAt(&z)
	if vanishing.IsZero() {
		return nil, ErrRootOfUnity
	}
	terms := lagrangeTerms(&z, slots)

	output := make([]byte, wordBytes*(1+len(pages)))
	var y, power fr.Element
	power.SetOne()
	for i := range pages {
		value := pages[i].weigh(terms)
		value.Mul(&value, &power)
		y.Add(&y, &value)
		power.Mul(&power, &rho)
		pages[i].putSum(output[wordBytes*(1+i):])
	}
	y.Mul(&y, &vanishing)
	word := y.Bytes()
	copy(output, word[:])
	return output, nil
}
