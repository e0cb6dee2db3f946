// SPDX-License-Identifier: MIT
pragma solidity ^0.8.30;

import {IERC20} from "@openzeppelin/contracts/token/ERC20/IERC20.sol";
import {ReentrancyGuardTransient} from "@openzeppelin/contracts/utils/ReentrancyGuardTransient.sol";
import {AccountProofs} from "../ledger/AccountProofs.sol";
import {IValidators} from "../ledger/IValidators.sol";
import {Header, Records} from "../ledger/Records.sol";
import {IDisputedLedger} from "./IDisputedLedger.sol";

/// @notice What the disputes of a chain are made with; fixed for ever except the sponsor.
struct DisputesConfiguration {
    /// OPEN
    IERC20 token;
    IDisputedLedger ledger;
    /// vote about attribution, and get what neither side keeps
    IValidators validators;
    /// stands for the settler with the bond, and takes back what is not needed
    address sponsor;
    /// what a challenge costs who is wrong, wei
    uint128 challengerBond;
    /// what a wrong record costs the settler's bond, wei; with less in the bond no record is final by time
    uint128 penalty;
    /// seconds to show a voucher, or to vote
    uint32 answerSeconds;
    /// seconds that stake of the sponsor unbonds, and that a voucher of a former owner still counts
    uint32 graceSeconds;
}

/// @notice An account's cumulative debit in a record, with what proves it (as in `Ledger.withdraw`).
struct DebitProof {
    uint96 debit;
    bytes point;
    bytes proof;
    bytes tree;
}

/// @title What the parts of the disputes share: constants, and how records are read
abstract contract DisputesState is ReentrancyGuardTransient {
    using Records for Header;

    IERC20 internal immutable _token;
    IDisputedLedger internal immutable _ledger;
    IValidators internal immutable _validators;
    uint128 internal immutable _challengerBond;
    uint128 internal immutable _penalty;
    uint256 internal immutable _answerSeconds;
    uint256 internal immutable _graceSeconds;

    /// @notice The header is not that of a record that the ledger holds and that is not final.
    error NotPending(uint64 number);
    /// @notice The header is not that of the last final record.
    error NotLastFinal(uint64 number);
    error NotAnOrdinaryAccount(uint32 account);

    constructor(DisputesConfiguration memory configuration_) {
        _token = configuration_.token;
        _ledger = configuration_.ledger;
        _validators = configuration_.validators;
        _challengerBond = configuration_.challengerBond;
        _penalty = configuration_.penalty;
        _answerSeconds = configuration_.answerSeconds;
        _graceSeconds = configuration_.graceSeconds;
    }

    /// @dev Whether the ledger holds the record and it can still be taken back.
    function _isPending(uint64 number, bytes32 record) internal view returns (bool) {
        return _ledger.records(number) == record && number > _ledger.finalNumber();
    }

    function _requirePending(Header calldata header) internal view returns (bytes32 record) {
        record = header.hash();
        require(_isPending(header.number, record), NotPending(header.number));
    }

    /// @dev Both debits are what the two records say of an ordinary account, `wrong` is pending and `last` the last final record.
    function _requireDebits(
        Header calldata wrong,
        Header calldata last,
        uint32 account,
        DebitProof calldata now_,
        DebitProof calldata before
    ) internal view returns (bytes32 record) {
        record = _requirePending(wrong);
        require(
            last.number == _ledger.finalNumber() && _ledger.records(last.number) == last.hash(),
            NotLastFinal(last.number)
        );
        (address owner,) = _ledger.accountOf(account);
        require(owner != address(0) && !_ledger.isCommonsPage(account / 4_096), NotAnOrdinaryAccount(account));
        AccountProofs.verify(wrong.pagesRoot, account, 1, now_.debit, now_.point, now_.proof, now_.tree);
        AccountProofs.verify(last.pagesRoot, account, 1, before.debit, before.point, before.proof, before.tree);
    }
}
