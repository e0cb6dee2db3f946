// SPDX-License-Identifier: MIT
pragma solidity ^0.8.30;

import {Test} from "forge-std/Test.sol";
import {EMPTY_PAGES_ROOT, PagesTree} from "../src/ledger/PagesTree.sol";

/// @dev The library behind external calls, since it reads calldata.
contract PagesTreeReader {
    function length(bytes calldata data, uint256 offset) external pure returns (uint256) {
        return PagesTree.length(data, offset);
    }

    function root(uint256 index, bytes32 leaf, bytes calldata proof) external pure returns (bytes32) {
        return PagesTree.root(index, leaf, proof);
    }
}

contract PagesTreeTest is Test {
    PagesTreeReader internal tree = new PagesTreeReader();

    /// 13 flags, no sibling.
    bytes internal constant EMPTY = hex"000d00000000";

    function test_theEmptyTreeHasItsRoot() public view {
        assertEq(tree.root(0, keccak256(new bytes(128)), EMPTY), EMPTY_PAGES_ROOT);
        assertEq(tree.length(EMPTY, 0), 6);
    }

    function test_refusesAnyOtherDepth() public {
        for (uint16 flags = 0; flags < 24; ++flags) {
            if (flags == 13) continue;
            vm.expectRevert(PagesTree.InvalidTreeProof.selector);
            tree.root(0, 0, abi.encodePacked(flags, hex"00000000"));
        }
    }

    function test_refusesProofsThatEndBeforeTheirSiblings() public {
        bytes memory whole = abi.encodePacked(hex"000d00018000", bytes32(uint256(1)));
        assertEq(tree.length(whole, 0), whole.length);
        assertEq(tree.length(bytes.concat(hex"ff", whole, hex"ff"), 1), whole.length);
        for (uint256 size = 0; size < whole.length; ++size) {
            bytes memory cut = new bytes(size);
            for (uint256 i = 0; i < size; ++i) {
                cut[i] = whole[i];
            }
            vm.expectRevert(PagesTree.InvalidTreeProof.selector);
            tree.length(cut, 0);
        }
    }
}
