// SPDX-License-Identifier: MIT
pragma solidity ^0.8.30;

import {Test} from "forge-std/Test.sol";
import {IERC20} from "@openzeppelin/contracts/token/ERC20/IERC20.sol";
import {OpenToken} from "../src/OpenToken.sol";
import {BatchClaims} from "../src/ledger/BatchClaims.sol";
import {LedgerConfiguration, LedgerState} from "../src/ledger/LedgerState.sol";

/// @dev Claims of values that are taken as proven: what is left is the arithmetic.
contract ProvenClaims is BatchClaims {
    constructor(LedgerConfiguration memory configuration) LedgerState(configuration) {}

    function give(uint32 account, address owner, uint96 claimed) external {
        _accounts[account] = Account(owner, claimed);
    }

    function pay(uint32 account, uint96 value) external {
        _claim(account, value);
    }

    function claimedOf(uint32 account) external view returns (uint96) {
        return _accounts[account].claimed;
    }
}

/// @dev For every account, owner, amount claimed before and proven value (halmos).
contract ClaimsSymbolicTest is Test {
    ProvenClaims private _claims;
    OpenToken private _token;

    function setUp() public {
        _token = new OpenToken(address(this));
        LedgerConfiguration memory configuration;
        configuration.token = IERC20(address(_token));
        _claims = new ProvenClaims(configuration);
        assert(_token.transfer(address(_claims), _token.totalSupply()));
    }

    /// What is paid is what `claimed` grows by, `claimed` becomes the value or stays, and it never falls.
    function check_claimedGrowsByWhatIsPaid(uint32 account, address owner, uint96 claimed, uint96 value) public {
        vm.assume(owner != address(0) && owner != address(_claims));
        vm.assume(claimed != type(uint96).max);
        _claims.give(account, owner, claimed);
        uint256 before = _token.balanceOf(owner);
        (bool ok,) = address(_claims).call(abi.encodeCall(_claims.pay, (account, value)));
        uint96 after_ = _claims.claimedOf(account);
        uint256 paid = _token.balanceOf(owner) - before;
        assert(after_ == claimed || (ok && value > claimed && after_ == value));
        unchecked {
            // in the words that the contract counts in; `after_` is at least `claimed`
            assert(paid == (uint256(after_) - claimed) * 1e9);
        }
    }

    /// A second payment of the same value pays nothing. The greatest u96 stands for the commons: no credit reaches it, for all credits
    /// together are at most what was deposited, and OPEN is far less.
    function check_aValuePaysOnce(uint32 account, address owner, uint96 claimed, uint96 value) public {
        vm.assume(owner != address(0) && owner != address(_claims));
        vm.assume(claimed != type(uint96).max && value != type(uint96).max);
        _claims.give(account, owner, claimed);
        _claims.pay(account, value);
        vm.assume(_claims.claimedOf(account) == value);
        uint256 before = _token.balanceOf(owner);
        (bool ok,) = address(_claims).call(abi.encodeCall(_claims.pay, (account, value)));
        assert(ok);
        assert(_token.balanceOf(owner) == before && _claims.claimedOf(account) == value);
    }

    /// A commons account, and one that nobody has, is never paid.
    function check_onlyOrdinaryAccountsArePaid(uint32 account, address owner, uint96 value) public {
        _claims.give(account, owner, type(uint96).max);
        (bool ok,) = address(_claims).call(abi.encodeCall(_claims.pay, (account, value)));
        assert(!ok);
        _claims.give(account, address(0), 0);
        (ok,) = address(_claims).call(abi.encodeCall(_claims.pay, (account, value)));
        assert(!ok);
    }
}
