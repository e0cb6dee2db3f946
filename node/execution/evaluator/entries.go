package evaluator

import (
	"encoding/binary"
	"math/bits"
)

const entriesHeaderBytes = 3

// page is what was read of one touched page.
type page struct {
	slots   []uint16
	amounts []uint64
}

// slotSet says which slots of the domain any page names.
type slotSet [SlotsPerPage / 64]uint64

func (s *slotSet) add(slot uint16) { s[slot>>6] |= 1 << (slot & 63) }

func (s *slotSet) count() (total int) {
	for _, word := range s {
		total += bits.OnesCount64(word)
	}
	return total
}

// readPages reads `u16 k ‖ k × u16 limit ‖ entries` to its last byte.
func readPages(input []byte) ([]page, *slotSet, error) {
	k := int(binary.BigEndian.Uint16(input))
	if k == 0 {
		return nil, nil, ErrNoPage
	}
	limits, rest := input[2:], []byte(nil)
	// Each page has a limit and at least a header and one entry: no allocation beyond what the input pays for.
	if len(limits) < k*(2+entriesHeaderBytes+1) {
		return nil, nil, ErrTruncated
	}
	limits, rest = limits[:2*k], limits[2*k:]
	pages, slots := make([]page, k), new(slotSet)
	for i := range pages {
		limit := int(binary.BigEndian.Uint16(limits[2*i:]))
		if limit > SlotsPerPage {
			return nil, nil, ErrLimit
		}
		var err error
		if rest, err = pages[i].read(rest, limit, slots); err != nil {
			return nil, nil, err
		}
	}
	if len(rest) != 0 {
		return nil, nil, ErrLeftOver
	}
	return pages, slots, nil
}

// read takes `u16 count ‖ u8 widths ‖ count × (gap ‖ amount)` off the input and returns what follows.
func (p *page) read(input []byte, limit int, slots *slotSet) ([]byte, error) {
	if len(input) < entriesHeaderBytes {
		return nil, ErrTruncated
	}
	count := int(binary.BigEndian.Uint16(input))
	gapWidth, amountWidth := int(input[2]>>4), int(input[2]&15)
	if count < 1 || count > SlotsPerPage {
		return nil, ErrCount
	}
	if gapWidth > 2 || amountWidth < 1 || amountWidth > 8 {
		return nil, ErrWidth
	}
	width := gapWidth + amountWidth
	input = input[entriesHeaderBytes:]
	if len(input) < count*width {
		return nil, ErrTruncated
	}
	p.slots, p.amounts = make([]uint16, count), make([]uint64, count)
	slot, gaps, amounts := -1, uint64(0), uint64(0)
	for j := range count {
		entry := input[j*width : (j+1)*width]
		gap, amount := bigEndian(entry[:gapWidth]), bigEndian(entry[gapWidth:])
		if amount == 0 {
			return nil, ErrAmount
		}
		slot += 1 + int(gap)
		if slot >= limit {
			return nil, ErrSlot
		}
		gaps |= gap
		amounts |= amount
		p.slots[j], p.amounts[j] = uint16(slot), amount
		slots.add(uint16(slot))
	}
	if widthOf(gaps) != gapWidth || widthOf(amounts) != amountWidth {
		return nil, ErrWidth
	}
	return input[count*width:], nil
}

func bigEndian(bytes []byte) (value uint64) {
	for _, b := range bytes {
		value = value<<8 | uint64(b)
	}
	return value
}

// widthOf is the fewest bytes that hold a value; 0 for 0. Of the OR of values it is the fewest that hold each of them.
func widthOf(value uint64) int { return (bits.Len64(value) + 7) / 8 }

// putSum writes Σ amount as 32 bytes. 4096 amounts of 64 bits fit into 76 bits.
func (p *page) putSum(word []byte) {
	var high, low uint64
	for _, amount := range p.amounts {
		var carry uint64
		low, carry = bits.Add64(low, amount, 0)
		high += carry
	}
	binary.BigEndian.PutUint64(word[16:], high)
	binary.BigEndian.PutUint64(word[24:], low)
}
