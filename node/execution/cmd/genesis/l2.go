package main

import (
	"fmt"
	"math/big"

	"github.com/ethereum-optimism/optimism/op-core/predeploys"
	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/consensus/misc/eip1559"
	"github.com/ethereum/go-ethereum/core"
	"github.com/ethereum/go-ethereum/core/types"
	"github.com/ethereum/go-ethereum/params"

	"github.com/openledger/node/execution/precompile"
)

// sourceChain is the chain of the superchain registry whose predeploys are taken: `rehearsal-0-bn-0`, all forks up to Isthmus at genesis.
const sourceChain = 420120009

const (
	eip1559Denominator       = 50
	eip1559DenominatorCanyon = 250
	eip1559Elasticity        = 6
)

var opConfig = func() *params.OptimismConfig {
	canyon := uint64(eip1559DenominatorCanyon)
	return &params.OptimismConfig{
		EIP1559Elasticity: eip1559Elasticity, EIP1559Denominator: eip1559Denominator, EIP1559DenominatorCanyon: &canyon,
	}
}()

// l2Genesis is an OP Stack chain with every fork up to Isthmus from the first block on, the predeploys of the OP Stack and the given accounts.
//
// Isthmus and not Jovian: there op-geth leaves forced transactions out of the block's DA footprint, and refuses its own block when the mempool has a
// transaction too.
func l2Genesis(s *Specification) (*core.Genesis, error) {
	source, err := core.LoadOPStackGenesis(sourceChain)
	if err != nil {
		return nil, fmt.Errorf("the predeploys of chain %d: %w", sourceChain, err)
	}
	alloc := source.Alloc
	adapt(alloc, s.Owner)
	for address, account := range s.L2Alloc {
		if _, taken := alloc[address]; taken && len(account.Code) > 0 {
			return nil, fmt.Errorf("the account %s is a predeploy of the OP Stack", address)
		}
		alloc[address] = account
	}
	if s.Precompile {
		alloc[precompile.Address] = types.Account{Code: []byte{0xfe}, Balance: new(big.Int)}
	}
	alloc[params.HistoryStorageAddress] = types.Account{Nonce: 1, Code: params.HistoryStorageCode, Balance: new(big.Int)}

	config, zero, now := mergedConfig(s.L2ChainID), new(big.Int), uint64(0)
	config.BedrockBlock, config.Optimism = zero, opConfig
	for _, fork := range []**uint64{
		&config.RegolithTime, &config.CanyonTime, &config.EcotoneTime, &config.FjordTime, &config.GraniteTime, &config.HoloceneTime, &config.IsthmusTime,
	} {
		*fork = &now
	}
	return &core.Genesis{
		Config: config, Timestamp: s.Timestamp, GasLimit: s.GasLimit, Difficulty: zero, BaseFee: big.NewInt(params.InitialBaseFee),
		Coinbase: predeploys.SequencerFeeVaultAddr, ExtraData: eip1559.EncodeHoloceneExtraData(eip1559DenominatorCanyon, eip1559Elasticity),
		BlobGasUsed: &now, ExcessBlobGas: &now, Alloc: alloc,
	}, nil
}

// adapt takes the source chain out of its predeploys: its owner, its contracts on L1, the forks that it turned on by transactions.
func adapt(alloc types.GenesisAlloc, owner common.Address) {
	set := func(address common.Address, slot int64, value common.Hash) {
		alloc[address].Storage[common.BigToHash(big.NewInt(slot))] = value
	}
	set(predeploys.ProxyAdminAddr, 0, common.BytesToHash(owner[:]))
	// isEcotone, isFjord, isIsthmus
	set(predeploys.GasPriceOracleAddr, 0, common.HexToHash("0x010101"))
	// The peers on L1 of messenger and bridges: this chain has none (docs/operators.md, "What is not there").
	set(predeploys.L2CrossDomainMessengerAddr, 0xcf, common.Hash{})
	set(predeploys.L2StandardBridgeAddr, 4, common.Hash{})
	set(predeploys.L2ERC721BridgeAddr, 2, common.Hash{})
}
