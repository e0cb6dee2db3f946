package main

import (
	"math/big"

	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/core"
	"github.com/ethereum/go-ethereum/core/types"
	"github.com/ethereum/go-ethereum/params"
)

const l1GasLimit = 60_000_000

// mergedConfig has every fork of Ethereum up to Prague from the first block on.
func mergedConfig(chainID uint64) *params.ChainConfig {
	zero, now := new(big.Int), uint64(0)
	return &params.ChainConfig{
		ChainID:        new(big.Int).SetUint64(chainID),
		HomesteadBlock: zero, EIP150Block: zero, EIP155Block: zero, EIP158Block: zero, ByzantiumBlock: zero,
		ConstantinopleBlock: zero, PetersburgBlock: zero, IstanbulBlock: zero, MuirGlacierBlock: zero, BerlinBlock: zero,
		LondonBlock: zero, ArrowGlacierBlock: zero, GrayGlacierBlock: zero, MergeNetsplitBlock: zero,
		TerminalTotalDifficulty: zero,
		ShanghaiTime:            &now, CancunTime: &now, PragueTime: &now,
	}
}

// l1Genesis is a merged chain with Prague's system contracts and the given accounts.
func l1Genesis(s *Specification) *core.Genesis {
	config := mergedConfig(s.L1ChainID)
	config.BlobScheduleConfig = &params.BlobScheduleConfig{Cancun: params.DefaultCancunBlobConfig, Prague: params.DefaultPragueBlobConfig}
	alloc := types.GenesisAlloc{}
	for address, account := range s.L1Alloc {
		alloc[address] = account
	}
	for address, code := range map[common.Address][]byte{
		params.HistoryStorageAddress:     params.HistoryStorageCode,
		params.BeaconRootsAddress:        params.BeaconRootsCode,
		params.WithdrawalQueueAddress:    params.WithdrawalQueueCode,
		params.ConsolidationQueueAddress: params.ConsolidationQueueCode,
	} {
		alloc[address] = types.Account{Nonce: 1, Code: code, Balance: new(big.Int)}
	}
	none := uint64(0)
	return &core.Genesis{
		Config: config, Timestamp: s.Timestamp, GasLimit: l1GasLimit, Difficulty: new(big.Int),
		BaseFee: big.NewInt(params.InitialBaseFee), BlobGasUsed: &none, ExcessBlobGas: &none, Alloc: alloc,
	}
}
