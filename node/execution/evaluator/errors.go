package evaluator

import "errors"

// What can be wrong with an input. The chain sees no difference between them: the call fails.
var (
	ErrTruncated    = errors.New("evaluator: the input ends before its last entry")
	ErrLeftOver     = errors.New("evaluator: bytes after the last entry")
	ErrNotCanonical = errors.New("evaluator: z and rho must be below the order of the scalar field")
	ErrRootOfUnity  = errors.New("evaluator: z must not be a 4096th root of unity")
	ErrNoPage       = errors.New("evaluator: at least one page")
	ErrLimit        = errors.New("evaluator: the limit of a page is at most 4096")
	ErrCount        = errors.New("evaluator: a page has 1 to 4096 entries")
	ErrWidth        = errors.New("evaluator: gaps have 0 to 2 bytes and amounts 1 to 8, the fewest that fit")
	ErrAmount       = errors.New("evaluator: an amount is at least 1")
	ErrSlot         = errors.New("evaluator: the last slot of a page is below its limit")
)
