// SPDX-License-Identifier: MIT
pragma solidity ^0.8.30;

import {EIP712} from "@openzeppelin/contracts/utils/cryptography/EIP712.sol";
import {Nonces} from "@openzeppelin/contracts/utils/Nonces.sol";
import {IERC20} from "@openzeppelin/contracts/token/ERC20/IERC20.sol";
import {ReentrancyGuardTransient} from "@openzeppelin/contracts/utils/ReentrancyGuardTransient.sol";
import {Header, Records} from "./Records.sol";
import {IDisputes} from "./IDisputes.sol";
import {IValidators} from "./IValidators.sol";

/// @notice What the ledger of a chain is made with; fixed for ever except the three roles.
struct LedgerConfiguration {
    /// OPEN
    IERC20 token;
    /// the twin or the precompile
    address evaluator;
    /// may register commons accounts
    address datanetRegistry;
    /// weighs attestations
    IValidators validators;
    /// may take back what is not final, and holds up finality by time
    IDisputes disputes;
    /// proposes new role holders, behind a delay
    address governance;
    /// may pause and veto
    address guardian;
    /// the only caller of `settle`
    address settler;
    /// seconds that a role change waits
    uint32 roleDelay;
    /// seconds of an epoch
    uint32 epochSeconds;
    /// seconds after an epoch's end until its last record is final without attestations
    uint32 challengeWindow;
    /// wei of OPEN that a page costs, times the number of full 256 pages that are given: see `pageFee`
    uint256 pageFee;
}

/// @notice Where the books stand; one storage word, written by every settlement.
struct Head {
    /// the last record
    uint40 number;
    /// the last record that is final
    uint40 finalNumber;
    /// L2 block of the last settlement
    uint40 lastBlock;
    /// rollbacks so far
    uint24 generation;
    /// epoch of the last settlement
    uint32 lastEpoch;
    bool paused;
    /// Σ debits of ordinary accounts in the last record, nOPEN
    uint64 total;
}

/// @title State that the parts of the ledger share
abstract contract LedgerState is EIP712, Nonces, ReentrancyGuardTransient {
    using Records for Header;

    /// @dev records are kept as hashes of the last RING numbers
    uint256 internal constant RING = 65_536;
    uint256 internal constant EPOCH_RING = 8_192;
    uint256 internal constant PAGE_SIZE = 4_096;
    /// @dev 1 nOPEN = 1e-9 OPEN
    uint256 internal constant WEI_PER_NOPEN = 1e9;

    IERC20 internal immutable _token;
    address internal immutable _evaluator;
    address internal immutable _datanetRegistry;
    IValidators internal immutable _validators;
    IDisputes internal immutable _disputes;
    uint256 internal immutable _roleDelay;
    uint256 internal immutable _epochSeconds;
    uint256 internal immutable _challengeWindow;
    uint256 internal immutable _pageFee;

    Head internal _head;
    /// @dev shares a word with `_deposited`: a settlement reads both
    address internal _settler;
    /// @dev Σ deposits − Σ withdrawals, nOPEN
    uint96 internal _deposited;
    bytes32[65_536] internal _records;
    /// @dev per epoch with a settlement, once a later epoch has one: epoch u64 ‖ generation u64 ‖ last number u64
    uint256[8_192] internal _epochs;
    /// @dev 16 pages per word, u16 each: accounts on the page, bit 15 set when it is a commons page
    uint256[256] internal _pages;

    /// @notice The ledger is paused by its guardian.
    error Paused();
    /// @notice The header is not the one of a record that the ledger holds.
    error UnknownRecord(uint256 number);
    /// @notice Only final records pay.
    error NotFinal(uint256 number);

    constructor(LedgerConfiguration memory configuration) EIP712("OpenLedger", "1") {
        _token = configuration.token;
        _evaluator = configuration.evaluator;
        _datanetRegistry = configuration.datanetRegistry;
        _validators = configuration.validators;
        _disputes = configuration.disputes;
        _roleDelay = configuration.roleDelay;
        _epochSeconds = configuration.epochSeconds;
        _challengeWindow = configuration.challengeWindow;
        _pageFee = configuration.pageFee;
        _settler = configuration.settler;
    }

    modifier whenNotPaused() {
        require(!_head.paused, Paused());
        _;
    }

    /// @dev Accounts on a page, and whether it is a commons page.
    function _page(uint256 page) internal view returns (uint256 count, bool commons) {
        uint256 bits = (_pages[page >> 4] >> ((page & 15) << 4)) & 0xffff;
        return (bits & 0x7fff, bits & 0x8000 != 0);
    }

    /// @dev Reverts unless `header` is the record of its number, at most the head.
    function _requireRecord(Header calldata header) internal view returns (bytes32 record) {
        record = header.hashCalldata();
        require(header.number <= _head.number && _records[header.number % RING] == record, UnknownRecord(header.number));
    }

    /// @dev Reverts unless `header` is a final record still in the ring.
    function _requireFinal(Header calldata header) internal view returns (bytes32 record) {
        record = _requireRecord(header);
        require(header.number <= _head.finalNumber, NotFinal(header.number));
    }
}
