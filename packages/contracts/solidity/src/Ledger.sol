// SPDX-License-Identifier: MIT
pragma solidity ^0.8.30;

import {Deposits} from "./ledger/Deposits.sol";
import {Finality} from "./ledger/Finality.sol";
import {LedgerConfiguration, LedgerState} from "./ledger/LedgerState.sol";
import {EMPTY_PAGES_ROOT} from "./ledger/PagesTree.sol";
import {Header, Records} from "./ledger/Records.sol";
import {Roles} from "./ledger/Roles.sol";
import {Settlements} from "./ledger/Settlements.sol";

/// @title The double-entry ledger of OpenLedger
/// @notice Two books of cumulative amounts under KZG commitments, moved by at most one verified settlement per block; deposits, claims and
/// withdrawals in OPEN. Not upgradeable; what can change are three roles, behind a delay. Amounts are nOPEN (1e-9 OPEN).
/// @dev protocol.md §§2, 3, 7, 8 specify every byte. The order of the way: Accounts → Settlements → Finality → Claims, BatchClaims,
/// Deposits.
contract Ledger is Settlements, Finality, Deposits {
    using Records for Header;

    constructor(LedgerConfiguration memory configuration) LedgerState(configuration) Roles(configuration) {
        Header memory genesis;
        genesis.pagesRoot = EMPTY_PAGES_ROOT;
        _records[0] = genesis.hash();
    }

    /// @notice Number and hash of the last record.
    function head() external view returns (uint64 number, bytes32 record) {
        number = _head.number;
        record = _records[number % RING];
    }

    /// @notice The record of a number that is still in the ring and not rolled back, else zero.
    function records(uint64 number) external view returns (bytes32) {
        uint256 last = _head.number;
        return number > last || last - number >= RING ? bytes32(0) : _records[number % RING];
    }

    /// @notice Number of the last final record.
    function finalNumber() external view returns (uint64) {
        return _head.finalNumber;
    }

    /// @notice How many rollbacks there have been.
    function generation() external view returns (uint64) {
        return _head.generation;
    }

    /// @notice Everything that says where the books stand: see {Head}.
    function state()
        external
        view
        returns (
            uint64 number,
            uint64 finalNumber_,
            uint64 lastBlock,
            uint64 generation_,
            uint32 lastEpoch,
            bool paused,
            uint96 total,
            uint96 deposited
        )
    {
        return (
            _head.number,
            _head.finalNumber,
            _head.lastBlock,
            _head.generation,
            _head.lastEpoch,
            _head.paused,
            _head.total,
            _deposited
        );
    }

    /// @notice What is fixed at genesis.
    function configuration()
        external
        view
        returns (
            address token,
            address evaluator,
            address datanetRegistry,
            address validators,
            uint256 roleDelay,
            uint256 epochSeconds,
            uint256 challengeWindow,
            address disputes
        )
    {
        return (
            address(_token),
            _evaluator,
            _datanetRegistry,
            address(_validators),
            _roleDelay,
            _epochSeconds,
            _challengeWindow,
            address(_disputes)
        );
    }

    /// @notice The last record of an epoch that has ended and had a settlement: (0, 0) when the ring does not hold it.
    function epochs(uint32 epoch) external view returns (uint64 number, uint64 generation_) {
        uint256 last = _epochs[epoch % EPOCH_RING];
        if (last >> 128 == epoch) return (uint64(last), uint64(last >> 64));
    }
}
