// SPDX-License-Identifier: MIT
pragma solidity ^0.8.30;

import {ECDSA} from "@openzeppelin/contracts/utils/cryptography/ECDSA.sol";
import {MessageHashUtils} from "@openzeppelin/contracts/utils/cryptography/MessageHashUtils.sol";
import {Header} from "../ledger/Records.sol";
import {DebitProof} from "./DisputesState.sol";
import {OpenChallenges} from "./OpenChallenges.sol";

/// @title "This debit was never authorised"
/// @notice A challenger shows that a pending record debits an account more than the last final one. In answer somebody (the settler has
/// it, and it is in the batch) must show a voucher of the account's owner for at least that debit in time, or the head goes back.
abstract contract DebitChallenges is OpenChallenges {
    bytes32 private constant DOMAIN_TYPEHASH =
        keccak256("EIP712Domain(string name,string version,uint256 chainId,address verifyingContract)");
    bytes32 private constant VOUCHER_TYPEHASH = keccak256("Voucher(uint32 account,uint96 cumulative)");

    event DebitChallenged(
        uint64 indexed id,
        uint64 indexed number,
        uint32 indexed account,
        bytes32 record,
        uint96 debit,
        address challenger,
        uint256 deadline
    );
    event DebitAnswered(uint64 indexed id, uint96 cumulative);

    /// @notice The record debits the account no more than the last final record did.
    error NothingDebited(uint32 account);
    error VoucherTooLow(uint256 cumulative, uint256 debit);
    /// @notice The voucher is not signed by the account's owner, nor by one who left it within the grace time.
    error NotTheOwner(uint32 account, address signer);
    /// @notice The ledger does not say that the record was settled by the end of that epoch.
    error NotSettledBy(uint64 number, uint32 epoch);

    /// @notice Doubts a debit; the caller leaves the challenger's bond (needs an allowance). Once per record and account.
    /// @param wrong a record that is not final
    /// @param last the last final record
    /// @param account an ordinary account
    /// @param now_ its debit in `wrong`
    /// @param before its debit in `last`
    function challengeDebit(
        Header calldata wrong,
        Header calldata last,
        uint32 account,
        DebitProof calldata now_,
        DebitProof calldata before
    ) external nonReentrant returns (uint64 id) {
        bytes32 record = _requireDebits(wrong, last, account, now_, before);
        require(now_.debit > before.debit, NothingDebited(account));
        uint256 deadline;
        (id, deadline) = _open(Kind.Debit, wrong, record, account, now_.debit);
        emit DebitChallenged(id, wrong.number, account, record, now_.debit, msg.sender, deadline);
    }

    /// @notice Answers by a voucher; anyone may. The challenger's bond is added to the settler's, never paid to who answers: a challenger
    /// could answer itself.
    /// @param cumulative what the voucher authorises in all, nOPEN
    /// @param signature of `Voucher(account, cumulative)` under the ledger's EIP-712 domain, 65 bytes
    /// @param epoch in which the record was settled, for the voucher of a former owner; unused for the owner's
    function answerDebit(uint64 id, uint96 cumulative, bytes calldata signature, uint32 epoch) external nonReentrant {
        Challenge memory challenge = _requireOpen(id, Kind.Debit);
        uint256 deadline = _deadline(challenge);
        require(block.timestamp < deadline, DeadlinePassed(deadline));
        require(cumulative >= challenge.debit, VoucherTooLow(cumulative, challenge.debit));
        uint32 account = challenge.subject;
        address signer = ECDSA.recoverCalldata(voucherDigest(account, cumulative), signature);
        require(_mayAuthorise(challenge, signer, epoch), NotTheOwner(account, signer));
        _close(id, challenge);
        _bonded += _challengerBond;
        emit DebitAnswered(id, cumulative);
    }

    /// @notice Upholds a challenge that nobody has answered in time, while its record is pending.
    function upholdDebit(uint64 id, Header calldata last) external nonReentrant {
        Challenge memory challenge = _requireOpen(id, Kind.Debit);
        uint256 deadline = _deadline(challenge);
        require(block.timestamp >= deadline, DeadlineNotReached(deadline));
        require(_isPending(challenge.number, challenge.record), NotPending(challenge.number));
        _uphold(id, challenge, last);
    }

    /// @notice What an account's owner signs to be debited up to `cumulative` nOPEN in all.
    function voucherDigest(uint32 account, uint96 cumulative) public view returns (bytes32) {
        bytes32 domain = keccak256(
            abi.encode(DOMAIN_TYPEHASH, keccak256("OpenLedger"), keccak256("1"), block.chainid, address(_ledger))
        );
        return MessageHashUtils.toTypedDataHash(domain, keccak256(abi.encode(VOUCHER_TYPEHASH, account, cumulative)));
    }

    /// @dev An owner who gives the account away leaves vouchers behind that were taken in good faith: they count for a while. That is measured
    /// to the settlement, not to the challenge, so that no late challenge of an honest record is without an answer. Of the settlement's time
    /// the ledger keeps the epoch, and its begin is what counts, here and for validators.
    function _mayAuthorise(Challenge memory challenge, address signer, uint32 epoch) private view returns (bool) {
        (address owner,) = _ledger.accountOf(challenge.subject);
        if (signer == owner) return true;
        uint256 leftAt = _ledger.leftAt(challenge.subject, signer);
        if (leftAt == 0) return false;
        require(_isSettledBy(challenge.number, challenge.generation, epoch), NotSettledBy(challenge.number, epoch));
        (,,,,, uint256 epochSeconds,,) = _ledger.configuration();
        return epoch * epochSeconds < leftAt + _graceSeconds;
    }

    /// @dev Whether a record was settled in that epoch or before: the epoch's last record is this one or a later one.
    function _isSettledBy(uint64 number, uint64 generation, uint32 epoch) private view returns (bool) {
        (uint64 last,,, uint64 current, uint32 lastEpoch,,,) = _ledger.state();
        // in the epoch of the last settlement, the head is the last so far
        if (epoch != lastEpoch) (last, current) = _ledger.epochs(epoch);
        return current == generation && last >= number;
    }
}
