// SPDX-License-Identifier: MIT
pragma solidity ^0.8.30;

import {Test} from "forge-std/Test.sol";
import {IERC20Errors} from "@openzeppelin/contracts/interfaces/draft-IERC6093.sol";
import {OpenToken} from "../src/OpenToken.sol";

/// @dev Any course of transfers and delegations among four holders: balances and votes as a ledger kept apart has them.
contract OpenTokenTest is Test {
    uint256 private constant SUPPLY = 1e27;

    OpenToken private token;
    address[4] private holders;
    mapping(address holder => uint256) private balances;
    mapping(address holder => address) private delegates;

    function setUp() public {
        for (uint160 i = 0; i < 4; ++i) {
            holders[i] = address(0x1000 + i);
        }
        token = new OpenToken(holders[0]);
        balances[holders[0]] = SUPPLY;
    }

    function test_votesFollowBalances(uint256[16] memory steps) public {
        for (uint256 i = 0; i < steps.length; ++i) {
            _step(steps[i]);
            _check();
        }
    }

    /// A delegate is named and taken back, then named anew, with transfers to oneself between.
    function test_votesComeAndGoWithTheDelegate() public {
        address holder = holders[0];
        vm.startPrank(holder);
        assertEq(token.getVotes(holder), 0);
        token.delegate(holder);
        assertEq(token.getVotes(holder), SUPPLY);
        assertTrue(token.transfer(holder, 5));
        assertEq(token.balanceOf(holder), SUPPLY);
        assertEq(token.getVotes(holder), SUPPLY);
        token.delegate(address(0));
        assertEq(token.getVotes(holder), 0);
        assertTrue(token.transfer(holders[1], 7));
        token.delegate(holders[1]);
        assertEq(token.getVotes(holders[1]), SUPPLY - 7);
    }

    function test_nobodySpendsMoreThanTheBalance() public {
        address holder = holders[1];
        vm.prank(holders[0]);
        assertTrue(token.transfer(holder, 10));
        vm.startPrank(holder);
        token.delegate(holder); // what says so must not count as money
        vm.expectRevert(abi.encodeWithSelector(IERC20Errors.ERC20InsufficientBalance.selector, holder, 10, 11));
        assertFalse(token.transfer(holders[2], 11));
        vm.expectRevert(abi.encodeWithSelector(IERC20Errors.ERC20InvalidReceiver.selector, address(0)));
        assertFalse(token.transfer(address(0), 1));
    }

    function test_theSupplyIsGivenOnceAndVotesCountIt() public {
        assertEq(token.totalSupply(), SUPPLY);
        vm.warp(block.timestamp + 1);
        assertEq(token.getPastTotalSupply(block.timestamp - 1), SUPPLY);
        vm.expectRevert(abi.encodeWithSelector(IERC20Errors.ERC20InvalidReceiver.selector, address(0)));
        new OpenToken(address(0));
    }

    function _step(uint256 step) private {
        address from = holders[step & 3];
        address to = holders[(step >> 2) & 3];
        vm.prank(from);
        if ((step >> 4) & 1 == 0) {
            uint256 value = (step >> 8) % (balances[from] + 1);
            assertTrue(token.transfer(to, value));
            balances[from] -= value;
            balances[to] += value;
        } else {
            if ((step >> 5) & 3 == 0) to = address(0);
            token.delegate(to);
            delegates[from] = to;
        }
    }

    function _check() private view {
        for (uint256 i = 0; i < 4; ++i) {
            uint256 votes = 0;
            for (uint256 j = 0; j < 4; ++j) {
                if (delegates[holders[j]] == holders[i]) votes += balances[holders[j]];
            }
            assertEq(token.balanceOf(holders[i]), balances[holders[i]]);
            assertEq(token.delegates(holders[i]), delegates[holders[i]]);
            assertEq(token.getVotes(holders[i]), votes);
        }
    }
}
