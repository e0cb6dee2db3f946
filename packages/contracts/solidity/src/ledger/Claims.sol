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

    /// @notice `amount` was paid to the owner; `cumulative` is now claimed in all (nOPEN).
    event Claimed(uint32 indexed account, address indexed owner, uint96 amount, uint96 cumulative);

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
        Account memory entry = _requireOrdinary(account);
        require(value > entry.claimed, NothingToClaim(account, value, entry.claimed));
        AccountProofs.verify(header.pagesRoot, account, 0, value, point, proof, tree);
        uint96 amount = value - entry.claimed;
        _accounts[account] = Account(entry.owner, value);
        emit Claimed(account, entry.owner, amount, value);
        _token.safeTransfer(entry.owner, uint256(amount) * WEI_PER_NOPEN);
    }
}
