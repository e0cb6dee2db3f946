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
    /// @dev set in a holding whose owner has named a delegate: a transfer between others need not look up whose votes move
    uint256 private constant DELEGATES = 1 << 255;

    /// @dev balance, and the bit above
    mapping(address account => uint256) private _holdings;

    /// @param holder receives the whole supply (a chain's genesis writes the balances instead)
    constructor(address holder) ERC20("OpenLedger", "OPEN") ERC20Permit("OpenLedger") {
        require(holder != address(0), ERC20InvalidReceiver(holder));
        _holdings[holder] = SUPPLY;
        emit Transfer(address(0), holder, SUPPLY);
        _transferVotingUnits(address(0), holder, SUPPLY);
    }

    /// @notice Always the same.
    function totalSupply() public pure override returns (uint256) {
        return SUPPLY;
    }

    /// @notice Wei of OPEN that an account holds.
    function balanceOf(address account) public view override returns (uint256) {
        return _holdings[account] & ~DELEGATES;
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

    /// @notice As of ERC-20. Claims are paid by it: who sends is never the zero address.
    function transfer(address to, uint256 value) public override returns (bool) {
        require(to != address(0), ERC20InvalidReceiver(to));
        _update(msg.sender, to, value);
        return true;
    }

    /// @dev A transfer: neither side is the zero address, for nothing is minted or burned.
    function _update(address from, address to, uint256 value) internal override(ERC20, ERC20Votes) {
        uint256 payer = _holdings[from];
        uint256 balance = payer & ~DELEGATES;
        require(value <= balance, ERC20InsufficientBalance(from, balance, value));
        uint256 payee;
        unchecked {
            _holdings[from] = payer - value;
            // read after the payer's is written, who may be the same; all balances together are SUPPLY
            payee = _holdings[to];
            _holdings[to] = payee + value;
        }
        emit Transfer(from, to, value);
        if ((payer | payee) & DELEGATES != 0) _transferVotingUnits(from, to, value);
    }

    function _delegate(address account, address delegatee) internal override {
        super._delegate(account, delegatee);
        uint256 balance = balanceOf(account);
        _holdings[account] = delegatee == address(0) ? balance : balance | DELEGATES;
    }
}
