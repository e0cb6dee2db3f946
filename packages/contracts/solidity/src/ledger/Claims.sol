// SPDX-License-Identifier: MIT
pragma solidity ^0.8.30;

import {SafeERC20} from "@openzeppelin/contracts/token/ERC20/utils/SafeERC20.sol";
import {IERC20} from "@openzeppelin/contracts/token/ERC20/IERC20.sol";
import {AccountProofs} from "./AccountProofs.sol";
import {Accounts} from "./Accounts.sol";
import {Header, Records} from "./Records.sol";

/// @title Payment of credits
/// @notice An account is paid its cumulative credit in a final record minus what it has been paid. Anyone may trigger it; the owner gets it.
abstract contract Claims is Accounts {
    using Records for Header;
    using SafeERC20 for IERC20;

    /// @dev u32 account ‖ u96 amount
    uint256 internal constant PAYMENT = 16;

    /// @notice Accounts' owners were paid: n × (u32 account ‖ u96 amount in nOPEN), accounts strictly rising.
    event Claimed(bytes payments);

    /// @notice The account has been paid this much already.
    error NothingToClaim(uint256 account, uint256 value, uint256 claimed);

    /// @notice Pays an account by one opening of its credits page.
    /// @param header a final record of the last 65,536
    /// @param account an ordinary account
    /// @param value its cumulative credit in that record, nOPEN
    /// @param point commitment of book page 2 · (account / 4096), as in EIP-2537
    /// @param proof 48-byte KZG proof of `value` at the root of unity of the account's slot
    /// @param tree compact tree proof of that one book page (protocol.md §3.3)
    function claim(
        Header calldata header,
        uint32 account,
        uint96 value,
        bytes calldata point,
        bytes calldata proof,
        bytes calldata tree
    ) external nonReentrant whenNotPaused {
        _requireFinal(header);
        (Account storage entry, address owner, uint96 claimed) = _requireOrdinary(account);
        require(value > claimed, NothingToClaim(account, value, claimed));
        AccountProofs.verify(header.pagesRoot, account, 0, value, point, proof, tree);
        uint96 amount = value - claimed;
        _setClaimed(entry, owner, value);
        uint256 payments = _newPayments(PAYMENT);
        _emitClaimed(payments, _addPayment(payments + 0x40, account, amount));
        _token.safeTransfer(owner, uint256(amount) * WEI_PER_NOPEN);
    }

    /// @dev Memory position of the data of {Claimed} in ABI form, with room for payments of `size` bytes; the first goes to + 0x40.
    function _newPayments(uint256 size) internal pure returns (uint256 payments) {
        assembly ("memory-safe") {
            payments := mload(0x40)
            // whole words, of which the last may end in zeros
            mstore(0x40, add(payments, and(add(size, 0x5f), not(0x1f))))
        }
    }

    /// @dev Writes a payment, if it is one, at a place of the list, and zeros after it; returns the next place.
    function _addPayment(uint256 at, uint256 account, uint256 amount) internal pure returns (uint256 next) {
        assembly ("memory-safe") {
            let paid := gt(amount, 0)
            mstore(at, mul(paid, or(shl(224, account), shl(128, amount))))
            next := add(at, shl(4, paid))
        }
    }

    /// @dev Says who was paid, in a list that ends before `end`; nothing when nobody was.
    function _emitClaimed(uint256 payments, uint256 end) internal {
        bytes32 topic = Claimed.selector;
        assembly ("memory-safe") {
            let size := sub(end, add(payments, 0x40))
            if size {
                mstore(payments, 0x20)
                mstore(add(payments, 0x20), size)
                log1(payments, and(add(size, 0x5f), not(0x1f)), topic)
            }
        }
    }
}
