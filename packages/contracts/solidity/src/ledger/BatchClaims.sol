// SPDX-License-Identifier: MIT
pragma solidity ^0.8.30;

import {IERC20} from "@openzeppelin/contracts/token/ERC20/IERC20.sol";
import {Claims} from "./Claims.sol";
import {MultiOpening} from "./MultiOpening.sol";
import {Header} from "./Records.sol";

/// @title Payment of many credits at once
/// @notice Any number of accounts of any number of pages by one opening. Anyone may trigger it; the owners get it.
abstract contract BatchClaims is Claims {
    /// @dev What one payment may take: OPEN needs less than 90,000 when it moves votes, too. A payee cannot burn more of the batch.
    uint256 private constant PAYMENT_GAS = 150_000;
    /// @dev so that 63/64 of it are PAYMENT_GAS, and what follows the call is paid
    uint256 private constant PAYMENT_RESERVE = 160_000;

    /// @notice The token refused to pay `amount` to the owner: the account was passed over and can claim later.
    event PaymentRefused(uint32 indexed account, address indexed owner, uint96 amount);

    /// @notice The call needs more gas than is left, so that no payment fails for want of it.
    error TooLittleGas();

    /// @notice Pays accounts what their cumulative credit exceeds what they have been paid. Those that have it already, and those whose
    /// payment the token refuses, are passed over.
    /// @param header a final record of the last 65,536
    /// @param items n × (u32 account ‖ u96 cumulative credit in that record), accounts strictly rising, all of them ordinary
    /// @param points commitments of the accounts' credit pages, rising, each once, as in EIP-2537
    /// @param quotient commitment to the negated quotient of the joint opening (protocol.md §8), 128 bytes
    /// @param proof 48-byte KZG proof of the combination at z
    /// @param tree compact tree proof of the credit pages (protocol.md §3.3)
    function claimMany(
        Header calldata header,
        bytes calldata items,
        bytes calldata points,
        bytes calldata quotient,
        bytes calldata proof,
        bytes calldata tree
    ) external nonReentrant whenNotPaused {
        bytes32 record = _requireFinal(header);
        MultiOpening.verify(record, header.pagesRoot, items, points, quotient, proof, tree);
        uint256 payments = _newPayments(items.length); // an item becomes a payment of the same length
        uint256 next = payments + 0x40;
        uint256 item;
        uint256 end;
        assembly ("memory-safe") {
            item := items.offset
            end := add(item, items.length)
        }
        while (item != end) {
            uint256 account;
            uint256 value;
            assembly ("memory-safe") {
                let word := calldataload(item)
                account := shr(224, word)
                value := and(shr(128, word), 0xffffffffffffffffffffffff)
                item := add(item, 16)
            }
            next = _addPayment(next, account, _claim(account, value));
        }
        _emitClaimed(payments, next);
    }

    /// @dev Pays one account whose value (u96) is proven; returns how much, 0 when it is passed over.
    function _claim(uint256 account, uint256 value) internal returns (uint256 amount) {
        (Account storage entry, address owner, uint96 claimed) = _requireOrdinary(account);
        if (value <= claimed) return 0;
        require(gasleft() > PAYMENT_RESERVE, TooLittleGas());
        unchecked {
            amount = value - claimed;
        }
        _setClaimed(entry, owner, value);
        if (!_pay(owner, amount)) {
            entry.claimed = claimed;
            emit PaymentRefused(uint32(account), owner, uint96(amount));
            amount = 0;
        }
    }

    /// @dev A transfer that may fail; a token without a return value is taken at its word, as by SafeERC20.
    function _pay(address to, uint256 amount) private returns (bool ok) {
        address token = address(_token);
        uint256 value;
        unchecked {
            value = amount * WEI_PER_NOPEN; // below 2^126
        }
        bytes4 selector = IERC20.transfer.selector;
        assembly ("memory-safe") {
            // past the free memory, which stays where it is: a batch's payments use the same words
            let call_ := mload(0x40)
            mstore(call_, selector)
            mstore(add(call_, 0x04), to)
            mstore(add(call_, 0x24), value)
            ok := call(PAYMENT_GAS, token, 0, call_, 0x44, 0x00, 0x20)
            ok := and(ok, or(iszero(returndatasize()), and(gt(returndatasize(), 0x1f), eq(mload(0x00), 1))))
        }
    }
}
