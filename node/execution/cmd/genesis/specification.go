package main

import (
	"encoding/json"
	"errors"
	"fmt"
	"io"

	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/core/types"
)

// Specification is what a chain of one's own is made of. Times are in seconds.
type Specification struct {
	Timestamp   uint64 `json:"timestamp"`
	L1ChainID   uint64 `json:"l1ChainId"`
	L2ChainID   uint64 `json:"l2ChainId"`
	L2BlockTime uint64 `json:"l2BlockTime"`
	GasLimit    uint64 `json:"gasLimit"`
	// DataAvailability is `alt-da`, `calldata` or `blobs`.
	DataAvailability string         `json:"dataAvailability"`
	Batcher          common.Address `json:"batcher"`
	// Owner of L2's proxy admin.
	Owner        common.Address     `json:"owner"`
	BatchInbox   common.Address     `json:"batchInbox"`
	Portal       common.Address     `json:"portal"`
	SystemConfig common.Address     `json:"systemConfig"`
	L1Alloc      types.GenesisAlloc `json:"l1Alloc"`
	L2Alloc      types.GenesisAlloc `json:"l2Alloc"`
	// Precompile puts a byte of code at the ledger precompile's address, so that Solidity's check for code passes.
	Precompile bool `json:"precompile"`
}

func readSpecification(input io.Reader) (*Specification, error) {
	decoder := json.NewDecoder(input)
	decoder.DisallowUnknownFields()
	s := new(Specification)
	if err := decoder.Decode(s); err != nil {
		return nil, fmt.Errorf("expected a specification in JSON: %w", err)
	}
	switch {
	case s.Timestamp == 0 || s.L2BlockTime == 0 || s.GasLimit == 0:
		return nil, errors.New("timestamp, l2BlockTime and gasLimit must be above 0")
	case s.L1ChainID == s.L2ChainID || s.L1ChainID == 0 || s.L2ChainID == 0:
		return nil, fmt.Errorf("expected two chain ids, got %d and %d", s.L1ChainID, s.L2ChainID)
	case s.Batcher == common.Address{} || s.Portal == common.Address{} || s.BatchInbox == common.Address{}:
		return nil, errors.New("batcher, batchInbox and portal must be addresses other than zero")
	}
	switch s.DataAvailability {
	case "alt-da", "calldata", "blobs":
		return s, nil
	}
	return nil, fmt.Errorf("expected dataAvailability alt-da, calldata or blobs, got %q", s.DataAvailability)
}
