// SPDX-License-Identifier: MIT
pragma solidity ^0.8.30;

import {ERC20} from "@openzeppelin/contracts/token/ERC20/ERC20.sol";
import {ERC20Permit} from "@openzeppelin/contracts/token/ERC20/extensions/ERC20Permit.sol";
import {ERC20Votes} from "@openzeppelin/contracts/token/ERC20/extensions/ERC20Votes.sol";
import {ERC3009} from "@openzeppelin/contracts/token/ERC20/extensions/draft-ERC3009.sol";
import {EIP712} from "@openzeppelin/contracts/utils/cryptography/EIP712.sol";
import {Nonces} from "@openzeppelin/contracts/utils/Nonces.sol";
import {Time} from "@openzeppelin/contracts/utils/types/Time.sol";

/// @title OPEN, the token that fees are paid in
/// @notice 1,000,000,000 OPEN of 18 decimals, all minted at genesis; no minting, no burning, no owner.
/// ERC-20 with ERC-2612 permits, ERC-3009 authorisations and votes on a timestamp clock (ERC-6372).
contract OpenToken is ERC20, ERC20Permit, ERC3009, ERC20Votes {
    uint256 private constant SUPPLY = 1_000_000_000e18;

    address private immutable _ledger;

    /// @param holder receives the whole supply (a chain's genesis writes the balances instead)
    /// @param ledger holds what payers have deposited and never votes
    constructor(address holder, address ledger) ERC20("OpenLedger", "OPEN") ERC20Permit("OpenLedger") {
        _ledger = ledger;
        _mint(holder, SUPPLY);
    }

    /// @notice Who votes for an account. The ledger has no function to delegate by: that it has not is not read from storage.
    function delegates(address account) public view override returns (address) {
        return account == _ledger ? address(0) : super.delegates(account);
    }

    /// @notice ERC-6372: seconds since 1970.
    function clock() public view override returns (uint48) {
        return Time.timestamp();
    }

    /// @notice ERC-6372: how {clock} counts.
    // solhint-disable-next-line func-name-mixedcase
    function CLOCK_MODE() public pure override returns (string memory) {
        return "mode=timestamp";
    }

    /// @notice The next ERC-2612 and delegation nonce of `owner`.
    function nonces(address owner) public view override(ERC20Permit, Nonces) returns (uint256) {
        return super.nonces(owner);
    }

    function _update(address from, address to, uint256 value) internal override(ERC20, ERC20Votes) {
        super._update(from, to, value);
    }
}
