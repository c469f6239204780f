package nl.werkbrug.shared;

import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.Arrays;
import java.util.HexFormat;

/** Which internet addresses count as one user when requests are counted. */
public final class UserNetwork {

    private static final int BYTES_OF_ONE_USER = 8;

    private UserNetwork() {}

    /** The address itself; with IPv6 the network (64 bits) of which one user has all addresses. Never looks up a name. */
    public static String of(String address) {
        if (address == null || !address.matches("[0-9a-fA-F:.]{2,45}") || !address.contains(":")) {
            return String.valueOf(address);
        }
        try {
            byte[] bytes = InetAddress.getByName(address).getAddress();
            return HexFormat.of().formatHex(bytes.length == 4 ? bytes : Arrays.copyOf(bytes, BYTES_OF_ONE_USER));
        } catch (UnknownHostException e) {
            return address;
        }
    }
}
