package evaluator

import (
	"math/bits"

	"github.com/consensys/gnark-crypto/ecc/bls12-381/fr"
)

// twoTo256 is 2^256 mod r: what the accumulator's upper limbs count in.
var twoTo256 = func() (power fr.Element) {
	power.SetUint64(2)
	for range 8 {
		power.Square(&power)
	}
	return power
}()

// order is r in little-endian limbs.
var order = [4]uint64{0xffffffff00000001, 0x53bda402fffe5bfe, 0x3339d80809a1d805, 0x73eda753299d7d48}

// weigh is Σ amount · term(slot) mod r. An amount has one limb, so the products are added as integers (4096 · 2^64 · 2^255 < 2^331) and
// reduced once: five multiplications of machine words per entry instead of one in the field.
func (p *page) weigh(terms *terms) fr.Element {
	var sum [6]uint64
	for j, amount := range p.amounts {
		// Montgomery form is a plain residue too: t·2^256 mod r.
		term := terms.at(p.slots[j])
		h0, l0 := bits.Mul64(term[0], amount)
		h1, l1 := bits.Mul64(term[1], amount)
		h2, l2 := bits.Mul64(term[2], amount)
		h3, l3 := bits.Mul64(term[3], amount)
		var c uint64
		l1, c = bits.Add64(l1, h0, 0)
		l2, c = bits.Add64(l2, h1, c)
		l3, c = bits.Add64(l3, h2, c)
		h3 += c
		sum[0], c = bits.Add64(sum[0], l0, 0)
		sum[1], c = bits.Add64(sum[1], l1, c)
		sum[2], c = bits.Add64(sum[2], l2, c)
		sum[3], c = bits.Add64(sum[3], l3, c)
		sum[4], c = bits.Add64(sum[4], h3, c)
		sum[5] += c
	}
	return reduce(&sum)
}

// reduce takes an integer congruent to x·2^256 mod r and returns x (whose Montgomery form it is).
func reduce(sum *[6]uint64) fr.Element {
	// upper · 2^256 + lower, all of them residues in Montgomery form: multiplying a Montgomery form by the Montgomery form of 2^256 gives the
	// Montgomery form of the product.
	lower := montgomeryResidue([4]uint64{sum[0], sum[1], sum[2], sum[3]})
	upper := montgomeryResidue([4]uint64{sum[4], sum[5], 0, 0})
	upper.Mul(&upper, &twoTo256)
	lower.Add(&lower, &upper)
	return lower
}

// montgomeryResidue is the element whose Montgomery form is congruent to the integer (below 2^256).
func montgomeryResidue(limbs [4]uint64) fr.Element {
	for {
		var reduced [4]uint64
		var borrow uint64
		for i := range reduced {
			reduced[i], borrow = bits.Sub64(limbs[i], order[i], borrow)
		}
		if borrow != 0 {
			return fr.Element(limbs)
		}
		limbs = reduced
	}
}
