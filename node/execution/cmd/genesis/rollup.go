package main

import (
	"math/big"

	"github.com/ethereum-optimism/optimism/op-node/rollup"
	"github.com/ethereum-optimism/optimism/op-service/eth"
	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/core"
)

// feeScalar says version 1 with a base fee scalar of 1,368 and a blob base fee scalar of 810,949: what SystemConfig is initialised with too.
var feeScalar = eth.Bytes32(common.HexToHash("0x010000000000000000000000000000000000000000000000000c5fc500000558"))

const (
	maxSequencerDrift = 600
	sequencerWindow   = 3600
	channelTimeout    = 300
	// Blocks of L1 in which a missing commitment could be challenged: with generic commitments nobody can, so finality waits for nothing else.
	challengeWindow = 16
	resolveWindow   = 16
)

func rollupConfig(s *Specification, l1, l2 *core.Genesis) (*rollup.Config, error) {
	now := uint64(0)
	config := &rollup.Config{
		Genesis: rollup.Genesis{
			L1: eth.BlockID{Hash: hashOf(l1)}, L2: eth.BlockID{Hash: hashOf(l2)}, L2Time: s.Timestamp,
			SystemConfig: eth.SystemConfig{BatcherAddr: s.Batcher, Scalar: feeScalar, GasLimit: s.GasLimit},
		},
		BlockTime: s.L2BlockTime, MaxSequencerDrift: maxSequencerDrift, SeqWindowSize: sequencerWindow,
		ChannelTimeoutBedrock: channelTimeout,
		L1ChainID:             new(big.Int).SetUint64(s.L1ChainID), L2ChainID: new(big.Int).SetUint64(s.L2ChainID),
		RegolithTime: &now, CanyonTime: &now, DeltaTime: &now, EcotoneTime: &now, FjordTime: &now, GraniteTime: &now,
		HoloceneTime: &now, IsthmusTime: &now,
		BatchInboxAddress: s.BatchInbox, DepositContractAddress: s.Portal, L1SystemConfigAddress: s.SystemConfig,
		ChainOpConfig: opConfig,
	}
	if s.DataAvailability == "alt-da" {
		config.AltDAConfig = &rollup.AltDAConfig{
			CommitmentType: "GenericCommitment", DAChallengeWindow: challengeWindow, DAResolveWindow: resolveWindow,
		}
	}
	return config, config.Check()
}
