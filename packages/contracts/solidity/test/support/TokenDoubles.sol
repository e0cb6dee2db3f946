// SPDX-License-Identifier: MIT
pragma solidity ^0.8.30;

import {ERC20} from "@openzeppelin/contracts/token/ERC20/ERC20.sol";

/// @dev Who is told of a payment by {HookedToken}.
interface IPayee {
    function paid(address from, uint256 amount) external;
}

/// @dev A double of the token that does what OPEN does not: it calls receivers that have registered, as ERC-777 did.
contract HookedToken is ERC20 {
    mapping(address account => bool) private _payees;

    constructor() ERC20("Hooked", "HOOK") {
        _mint(msg.sender, 1e27);
    }

    function _update(address from, address to, uint256 value) internal override {
        super._update(from, to, value);
        if (_payees[to]) IPayee(to).paid(from, value);
    }

    /// @dev The caller is called from now on.
    function register() external {
        _payees[msg.sender] = true;
    }
}

/// @dev A double in the manner of old tokens: `transfer` and `transferFrom` return nothing.
contract SilentToken {
    mapping(address account => uint256) public balanceOf;
    mapping(address owner => mapping(address spender => uint256)) public allowance;

    constructor() {
        balanceOf[msg.sender] = 1e27;
    }

    function approve(address spender, uint256 value) external returns (bool) {
        allowance[msg.sender][spender] = value;
        return true;
    }

    function transfer(address to, uint256 value) external virtual {
        _move(msg.sender, to, value);
    }

    function transferFrom(address from, address to, uint256 value) external {
        allowance[from][msg.sender] -= value;
        _move(from, to, value);
    }

    function _move(address from, address to, uint256 value) internal {
        balanceOf[from] -= value;
        balanceOf[to] += value;
    }
}

/// @dev A double that says no by returning false to some receivers.
contract RefusingToken is ERC20 {
    address private immutable _refused;

    constructor(address refused) ERC20("Refusing", "NO") {
        _refused = refused;
        _mint(msg.sender, 1e27);
    }

    function transfer(address to, uint256 value) public override returns (bool) {
        return to == _refused ? false : super.transfer(to, value);
    }
}
