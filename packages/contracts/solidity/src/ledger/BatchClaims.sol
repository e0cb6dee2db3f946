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
        for (uint256 at = 0; at < items.length; at += MultiOpening.ITEM) {
            uint256 item;
            assembly ("memory-safe") {
                item := shr(128, calldataload(add(items.offset, at)))
            }
            _claim(uint32(item >> 96), uint96(item));
        }
    }

    /// @dev Pays one account whose value is proven.
    function _claim(uint32 account, uint96 value) internal {
        Account memory entry = _requireOrdinary(account);
        if (value <= entry.claimed) return;
        require(gasleft() > PAYMENT_RESERVE, TooLittleGas());
        uint96 amount = value - entry.claimed;
        _accounts[account] = Account(entry.owner, value);
        if (_pay(entry.owner, amount)) {
            emit Claimed(account, entry.owner, amount, value);
        } else {
            _accounts[account] = entry;
            emit PaymentRefused(account, entry.owner, amount);
        }
    }

    /// @dev A transfer that may fail; a token without a return value is taken at its word, as by SafeERC20.
    function _pay(address to, uint96 amount) private returns (bool ok) {
        address token = address(_token);
        uint256 value = uint256(amount) * WEI_PER_NOPEN;
        bytes4 selector = IERC20.transfer.selector;
        assembly ("memory-safe") {
            // past the free memory, which stays where it is: a batch's payments use the same words
            let call_ := mload(0x40)
            mstore(call_, selector)
            mstore(add(call_, 0x04), to)
            mstore(add(call_, 0x24), value)
            ok := call(PAYMENT_GAS, token, 0, call_, 0x44, 0x00, 0x20)
            switch returndatasize()
            case 0 {}
            default { ok := and(ok, and(gt(returndatasize(), 0x1f), eq(mload(0x00), 1))) }
        }
    }
}
