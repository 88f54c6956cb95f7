package id.dosir.installed;

import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Instant;

/** Moves {@link TestTime} from outside: {@code POST /uji-jam?kini=2027-06-07T01:00:00Z}, or without a time to set it right again. Comes and goes with the test classes. */
@WebServlet("/uji-jam")
public class TestTimeServlet extends HttpServlet {

    private static final long serialVersionUID = 1L;

    @Override
    protected void doPost(HttpServletRequest request, HttpServletResponse response) throws IOException {
        String present = request.getParameter("kini");
        if (present == null) {
            TestTime.reset();
        } else {
            TestTime.set(Instant.parse(present));
        }
        response.setStatus(HttpServletResponse.SC_NO_CONTENT);
    }
}
