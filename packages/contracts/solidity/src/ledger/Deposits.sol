// SPDX-License-Identifier: MIT
pragma solidity ^0.8.30;

import {SafeERC20} from "@openzeppelin/contracts/token/ERC20/utils/SafeERC20.sol";
import {IERC20} from "@openzeppelin/contracts/token/ERC20/IERC20.sol";
import {IERC20Permit} from "@openzeppelin/contracts/token/ERC20/extensions/IERC20Permit.sol";
import {IERC3009} from "@openzeppelin/contracts/interfaces/draft-IERC3009.sol";
import {AccountProofs} from "./AccountProofs.sol";
import {BatchClaims} from "./BatchClaims.sol";
import {Head} from "./LedgerState.sol";
import {Header} from "./Records.sol";

/// @title Payers' money in and out
/// @notice A deposit belongs to an account. To take money back its owner reserves an amount, waits a challenge window (settlements in
/// flight may still debit it meanwhile) and proves the account's debits in a final record of after the wait.
abstract contract Deposits is BatchClaims {
    using SafeERC20 for IERC20;

    struct Payer {
        /// deposits − withdrawals, nOPEN
        uint96 deposited;
        /// asked back, nOPEN
        uint96 reserved;
        /// when the reservation binds the settler and a withdrawal can be made
        uint64 reservedFrom;
    }

    mapping(uint256 account => Payer) internal _payers;

    event Deposited(uint32 indexed account, uint96 amount, address indexed from);
    event WithdrawRequested(uint32 indexed account, uint96 amount, uint64 reservedFrom);
    event Withdrawn(uint32 indexed account, address indexed owner, uint96 amount);

    error ZeroAmount();
    /// @notice The authorisation is not made for this account: its nonce must be H("OL/deposit/1", account, salt).
    error WrongAuthorizationNonce();
    error BeyondDeposit(uint256 account, uint256 amount, uint256 deposited);
    /// @notice A reservation must be withdrawn or cancelled before the next.
    error AlreadyReserved(uint256 account);
    error NothingReserved(uint256 account);
    error ReservationNotActive(uint256 reservedFrom);
    /// @notice The record is older than the end of the wait.
    error RecordTooOld(uint256 number);

    /// @notice Deposits `nOpen` · 1e9 wei of OPEN of the caller for an account (needs an allowance).
    function deposit(uint32 account, uint96 nOpen) external nonReentrant {
        _credit(account, nOpen, msg.sender);
        _token.safeTransferFrom(msg.sender, address(this), uint256(nOpen) * WEI_PER_NOPEN);
    }

    /// @notice The same with an ERC-2612 permit of the caller.
    function depositWithPermit(uint32 account, uint96 nOpen, uint256 deadline, uint8 v, bytes32 r, bytes32 s)
        external
        nonReentrant
    {
        _credit(account, nOpen, msg.sender);
        uint256 value = uint256(nOpen) * WEI_PER_NOPEN;
        // a permit that somebody else has sent in first has done its work: the allowance decides
        try IERC20Permit(address(_token)).permit(msg.sender, address(this), value, deadline, v, r, s) {} catch {}
        _token.safeTransferFrom(msg.sender, address(this), value);
    }

    /// @notice The same with an ERC-3009 authorisation of `from`, sent by anyone. Its nonce is
    /// keccak("OL/deposit/1" as bytes32, account, salt), so that nobody can turn the money to another account.
    function depositWithAuthorization(
        uint32 account,
        uint96 nOpen,
        address from,
        uint256 validAfter,
        uint256 validBefore,
        bytes32 salt,
        uint8 v,
        bytes32 r,
        bytes32 s
    ) external nonReentrant {
        _credit(account, nOpen, from);
        bytes32 nonce = keccak256(abi.encode(bytes32("OL/deposit/1"), account, salt));
        IERC3009(address(_token))
            .receiveWithAuthorization(
                from, address(this), uint256(nOpen) * WEI_PER_NOPEN, validAfter, validBefore, nonce, v, r, s
            );
    }

    /// @notice The owner asks for `nOpen` of the account's deposit back. One request at a time.
    function requestWithdraw(uint32 account, uint96 nOpen) external {
        (, address owner,) = _requireOrdinary(account);
        require(owner == msg.sender, OnlyOwner(account));
        Payer storage payer = _payers[account];
        require(nOpen != 0, ZeroAmount());
        require(payer.reserved == 0, AlreadyReserved(account));
        require(nOpen <= payer.deposited, BeyondDeposit(account, nOpen, payer.deposited));
        uint64 reservedFrom = uint64(block.timestamp + _challengeWindow);
        payer.reserved = nOpen;
        payer.reservedFrom = reservedFrom;
        emit WithdrawRequested(account, nOpen, reservedFrom);
    }

    /// @notice Pays out what was reserved, or what is left of the deposit when that is less; anyone may trigger it, the owner gets it.
    /// @param header a final record that holds everything settled up to the end of the wait
    /// @param epoch an epoch that ended after the wait and whose last record is `header` or an earlier one; 0: `header` is the head
    /// @param debit the account's cumulative debit in that record, nOPEN
    /// @param point commitment of book page 2 · (account / 4096) + 1; `proof` and `tree` as in `claim`
    function withdraw(
        Header calldata header,
        uint32 epoch,
        uint32 account,
        uint96 debit,
        bytes calldata point,
        bytes calldata proof,
        bytes calldata tree
    ) external nonReentrant whenNotPaused {
        _requireFinal(header);
        (, address owner,) = _requireOrdinary(account);
        Payer memory payer = _payers[account];
        require(payer.reserved != 0, NothingReserved(account));
        require(block.timestamp >= payer.reservedFrom, ReservationNotActive(payer.reservedFrom));
        _requireAfterWait(header, epoch, payer.reservedFrom);
        AccountProofs.verify(header.pagesRoot, account, 1, debit, point, proof, tree);

        uint96 left = payer.deposited > debit ? payer.deposited - debit : 0;
        uint96 amount = payer.reserved < left ? payer.reserved : left;
        // what the books have debited in all must stay covered, whoever the debits are wrongly charged to
        uint96 deposited = _deposited - amount;
        require(_head.total <= deposited, BeyondDeposit(account, amount, payer.deposited));
        _deposited = deposited;
        _payers[account] = Payer(payer.deposited - amount, 0, 0);
        emit Withdrawn(account, owner, amount);
        if (amount != 0) _token.safeTransfer(owner, uint256(amount) * WEI_PER_NOPEN);
    }

    /// @notice The owner takes a request back.
    function cancelWithdraw(uint32 account) external {
        require(_accounts[account].owner == msg.sender, OnlyOwner(account));
        require(_payers[account].reserved != 0, NothingReserved(account));
        _payers[account].reserved = 0;
        _payers[account].reservedFrom = 0;
        emit WithdrawRequested(account, 0, 0);
    }

    /// @notice Deposits − withdrawals of an account, what is asked back, and from when that binds (nOPEN, seconds).
    function payerOf(uint32 account) external view returns (uint96 deposited, uint96 reserved, uint64 reservedFrom) {
        Payer memory payer = _payers[account];
        return (payer.deposited, payer.reserved, payer.reservedFrom);
    }

    /// @dev `header` holds every settlement of before `time`: it is the head, or at least the last record of an epoch that ended later.
    function _requireAfterWait(Header calldata header, uint32 epoch, uint256 time) private view {
        Head memory head = _head;
        if (header.number == head.number) return;
        uint256 last = _epochs[epoch % EPOCH_RING];
        require(
            last >> 128 == epoch && (uint256(epoch) + 1) * _epochSeconds >= time
                && header.number >= (last & type(uint64).max),
            RecordTooOld(header.number)
        );
    }

    function _credit(uint32 account, uint96 nOpen, address from) private {
        require(nOpen != 0, ZeroAmount());
        _requireOrdinary(account);
        _payers[account].deposited += nOpen;
        _deposited += nOpen;
        emit Deposited(account, nOpen, from);
    }
}
