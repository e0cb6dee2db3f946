// SPDX-License-Identifier: MIT
pragma solidity ^0.8.30;

import {IERC20Errors} from "@openzeppelin/contracts/interfaces/draft-IERC6093.sol";
import {Accounts} from "../src/ledger/Accounts.sol";
import {LedgerTest} from "./support/LedgerTest.sol";

contract AccountsTest is LedgerTest {
    /// @dev word of `_allocation`; nextPage is its lowest 16 bits
    function skipTo(uint16 nextPage) internal {
        for (uint256 slot = 0; slot < 100_000; ++slot) {
            if (vm.load(address(ledger), bytes32(slot)) == bytes32(uint256(1)) && isAllocation(slot)) {
                vm.store(address(ledger), bytes32(slot), bytes32(uint256(nextPage)));
                return;
            }
        }
        fail();
    }

    function isAllocation(uint256 slot) internal returns (bool yes) {
        vm.store(address(ledger), bytes32(slot), bytes32(uint256(2)));
        (uint16 next,,) = ledger.allocation();
        vm.store(address(ledger), bytes32(slot), bytes32(uint256(1)));
        return next == 2;
    }

    /// 4,095 cheap calls would take all pages: from page 256 on they cost OPEN, and more and more.
    function test_pagesCostMoreTheFewerAreLeft() public {
        assertEq(ledger.pageFee(), 0);
        skipTo(255);
        assertEq(ledger.pageFee(), 0);
        registerPage(1, payer);
        assertEq(ledger.pageFee(), PAGE_FEE);
        address[] memory owners = new address[](1);
        owners[0] = payer;
        vm.expectPartialRevert(IERC20Errors.ERC20InsufficientAllowance.selector);
        ledger.registerPage(owners);
        token.approve(address(ledger), PAGE_FEE);
        uint256 before = token.balanceOf(address(validators));
        assertEq(ledger.registerPage(owners), 256 * 4096);
        assertEq(token.balanceOf(address(validators)) - before, PAGE_FEE);
        // adding to a page that is paid costs nothing more
        ledger.extendPage(256, owners);
        skipToAgain(4_095);
        assertEq(ledger.pageFee(), 15 * PAGE_FEE);
        token.approve(address(ledger), 15 * PAGE_FEE);
        registerPage(1, payer);
        vm.expectRevert(Accounts.NoPageLeft.selector);
        ledger.registerPage(owners);
    }

    function skipToAgain(uint16 nextPage) internal {
        for (uint256 slot = 0; slot < 100_000; ++slot) {
            if (vm.load(address(ledger), bytes32(slot)) == bytes32(uint256(257))) {
                vm.store(address(ledger), bytes32(slot), bytes32(uint256(nextPage)));
                return;
            }
        }
        fail();
    }
}
